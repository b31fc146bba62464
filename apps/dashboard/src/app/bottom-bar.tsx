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
  const kept = useKeptSearch();
  return (
    <nav className="bottom-bar" aria-label={t('nav.label')}>
      {navItems(site?.id, kept).map(({ key, path, icon: Icon }) => (
        <NavLink key={key} to={path} end={key !== 'reports'} className="bottom-bar-item">
          <Icon size={20} stroke={1.6} aria-hidden="true" />
          {t(`nav.${key}`)}
        </NavLink>
      ))}
    </nav>
  );
}
