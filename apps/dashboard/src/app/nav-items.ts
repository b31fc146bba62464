import { type Icon, IconCode, IconLayoutDashboard, IconWorld } from '@tabler/icons-react';

export interface NavItem {
  key: 'overview' | 'trackingCode' | 'allSites';
  path: string;
  icon: Icon;
}

/** Where the navigation leads: only to what there is. Without a site there is only the list of sites. */
export function navItems(siteId: number | undefined): readonly NavItem[] {
  const all: NavItem = { key: 'allSites', path: '/sites', icon: IconWorld };
  if (siteId === undefined) return [all];
  return [
    { key: 'overview', path: `/sites/${siteId}/overview`, icon: IconLayoutDashboard },
    { key: 'trackingCode', path: `/sites/${siteId}/tracking-code`, icon: IconCode },
    all,
  ];
}
