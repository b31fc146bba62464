import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './bottom-bar.css';
import { navItems } from './nav-items.ts';
import { useKeptSearch } from './use-kept-search.ts';
import { useNavSite } from './use-nav-site.ts';

/** On a phone: the navigation, at the thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  const site = useNavSite();
  const all = navItems(site?.id, useKeptSearch());
  // Five places at most: the switcher above leads to all sites as well, the list of reports to the tracking code.
  const items = all.length > 1 ? all.filter(({ key }) => key !== 'allSites' && key !== 'trackingCode') : all;
  return (
    <nav className="bottom-bar" aria-label={t('nav.label')}>
      {items.map(({ key, path, icon: Icon }) => (
        <NavLink key={key} to={path} end={key !== 'reports'} className="bottom-bar-item">
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          {t(`nav.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
