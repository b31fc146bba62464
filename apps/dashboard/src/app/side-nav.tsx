import type { Me } from '@accord/contract/session';
import { IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, NavLink } from 'react-router';
import { Keycap } from '../ui/keycap.tsx';
import { Mark } from '../ui/mark.tsx';
import { AccountMenu } from './account-menu.tsx';
import { type NavItem, navItems } from './nav-items.ts';
import { ReportMenu } from './report-menu.tsx';
import './side-nav.css';
import { SiteSwitcher } from './site-switcher.tsx';
import { useKeptSearch } from './use-kept-search.ts';
import { useNavSite } from './use-nav-site.ts';

const isMac = /Mac|iPhone|iPad/.test(navigator.platform);

/** What is opened every morning stands above the reports. */
const ABOVE: ReadonlySet<NavItem['key']> = new Set([
  'overview',
  'realTime',
  'visits',
  'transitions',
  'insights',
  'goals',
]);

export function SideNav({ me, onHelp, onFind }: { me: Me; onHelp: () => void; onFind: () => void }) {
  const { t } = useTranslation();
  const site = useNavSite();
  const items = navItems(site?.id, useKeptSearch());
  const itemOf = ({ key, path, icon: Icon }: NavItem) => (
    <li key={key}>
      <NavLink to={path} end className="side-nav-item">
        <Icon size={17} stroke={1.6} aria-hidden="true" />
        <span className="side-nav-word">{t(`nav.${key}`)}</span>
      </NavLink>
    </li>
  );
  return (
    <header className="side-nav">
      <Link to="/" className="side-nav-mark" aria-label={t('nav.home')}>
        <Mark />
        <span className="side-nav-word">Accord</span>
      </Link>
      <SiteSwitcher />
      <button type="button" className="side-nav-item side-nav-find" aria-haspopup="dialog" onClick={onFind}>
        <IconSearch size={17} stroke={1.6} aria-hidden="true" />
        <span className="side-nav-word">{t('palette.open')}</span>
        <span className="side-nav-word">
          <Keycap>{isMac ? '⌘ K' : 'Ctrl K'}</Keycap>
        </span>
      </button>
      <nav aria-label={t('nav.label')}>
        <ul>{items.filter(({ key }) => ABOVE.has(key)).map(itemOf)}</ul>
        {site !== undefined && <ReportMenu siteId={site.id} />}
        <p className="side-nav-head">{t('nav.sites')}</p>
        <ul>{items.filter(({ key }) => !ABOVE.has(key) && key !== 'reports').map(itemOf)}</ul>
      </nav>
      <div className="side-nav-account">
        <span className="avatar" aria-hidden="true">
          {initialsOf(me.name)}
        </span>
        <span className="side-nav-word side-nav-person">
          <bdi>{me.name}</bdi>
          <bdi className="caption">{me.organisation.name}</bdi>
        </span>
        <AccountMenu me={me} onHelp={onHelp} />
      </div>
    </header>
  );
}

function initialsOf(name: string): string {
  const words = name.trim().split(/\s+/);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].map(
    (word) => Array.from(word ?? '')[0] ?? '',
  );
  return letters.join('').toUpperCase();
}
