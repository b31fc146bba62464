import { IconCheck, IconPlus, IconSelector, IconWorld } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { sitesQuery } from '../api/sites.ts';
import { hostOf } from '../features/sites/host-of.ts';
import '../ui/floating.css';
import { SiteMark } from '../features/sites/site-mark.tsx';
import './site-switcher.css';
import { useNavSite } from './use-nav-site.ts';

/** Which site is open, and the way to the others; keeps the page and its range. `children` stand under the name. */
export function SiteSwitcher({ children }: { children?: ReactNode }) {
  const { t } = useTranslation();
  const sites = useQuery(sitesQuery).data ?? [];
  const site = useNavSite();
  const { pathname, search } = useLocation();
  const page = /^\/sites\/\d+\/(.+)$/.exec(pathname)?.[1] ?? 'overview';
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="site-switcher">
        <span className="visually-hidden">{t('nav.switchSite')}</span>
        {site !== undefined && <SiteMark name={site.name} />}
        <span className="site-switcher-names">
          <bdi className="site-switcher-name">{site?.name ?? t('nav.noSite')}</bdi>
          {children ?? <bdi className="caption">{site === undefined ? '' : hostOf(site)}</bdi>}
        </span>
        <IconSelector size={16} stroke={1.6} aria-hidden="true" />
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="floating menu site-menu" align="start" sideOffset={6} collisionPadding={8}>
          <div className="site-menu-list">
            {sites.map((other) => (
              <DropdownMenu.Item key={other.id} asChild>
                <Link className="menu-item" to={`/sites/${other.id}/${page}${search}`}>
                  <SiteMark name={other.name} />
                  <span className="site-switcher-names">
                    <bdi className="site-switcher-name">{other.name}</bdi>
                    <bdi className="caption">{hostOf(other)}</bdi>
                  </span>
                  {other.id === site?.id && <IconCheck className="menu-check" size={16} stroke={1.8} />}
                </Link>
              </DropdownMenu.Item>
            ))}
          </div>
          {sites.length > 0 && <DropdownMenu.Separator className="menu-line" />}
          <DropdownMenu.Item asChild>
            <Link className="menu-item" to="/sites">
              <IconWorld size={16} stroke={1.6} />
              {t('nav.allSites')}
            </Link>
          </DropdownMenu.Item>
          <DropdownMenu.Item asChild>
            <Link className="menu-item" to="/sites/new">
              <IconPlus size={16} stroke={1.6} />
              {t('nav.addSite')}
            </Link>
          </DropdownMenu.Item>
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}
