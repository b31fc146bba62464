import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import './bottom-bar.css';
import { type NavItem, navItems } from './nav-items.ts';
import { useKeptSearch } from './use-kept-search.ts';
import { useNavSite } from './use-nav-site.ts';

const AT_THE_THUMB: ReadonlySet<NavItem['key']> = new Set([
  'overview',
  'realTime',
  'visits',
  'reports',
  'dataCollection',
]);

/** On a phone: the navigation, at the thumb. */
export function BottomBar() {
  const { t } = useTranslation();
  const site = useNavSite();
  const all = navItems(site?.id, useKeptSearch());
  // Five places at most: the switcher above leads to all sites as well, the list of reports to the others.
  const items = all.length > 1 ? all.filter(({ key }) => AT_THE_THUMB.has(key)) : all;
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
