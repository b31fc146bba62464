import {
  type Icon,
  IconActivity,
  IconArrowsSplit2,
  IconCode,
  IconLayoutDashboard,
  IconLink,
  IconListDetails,
  IconReportAnalytics,
  IconShieldCheck,
  IconTargetArrow,
  IconTrendingUp,
  IconWorld,
} from '@tabler/icons-react';

export interface NavItem {
  key:
    | 'overview'
    | 'realTime'
    | 'visits'
    | 'transitions'
    | 'insights'
    | 'goals'
    | 'reports'
    | 'trackingCode'
    | 'campaignLinks'
    | 'dataCollection'
    | 'allSites';
  path: string;
  icon: Icon;
}

/**
 * Where the navigation leads: only to what there is. Without a site there is only the list of sites. `kept` is the part
 * of the address that pages with figures share.
 */
export function navItems(siteId: number | undefined, kept: string): readonly NavItem[] {
  const all: NavItem = { key: 'allSites', path: '/sites', icon: IconWorld };
  if (siteId === undefined) return [all];
  return [
    { key: 'overview', path: `/sites/${siteId}/overview${kept}`, icon: IconLayoutDashboard },
    { key: 'realTime', path: `/sites/${siteId}/real-time${kept}`, icon: IconActivity },
    { key: 'visits', path: `/sites/${siteId}/visits${kept}`, icon: IconListDetails },
    { key: 'transitions', path: `/sites/${siteId}/transitions${kept}`, icon: IconArrowsSplit2 },
    { key: 'insights', path: `/sites/${siteId}/insights${kept}`, icon: IconTrendingUp },
    { key: 'goals', path: `/sites/${siteId}/goals${kept}`, icon: IconTargetArrow },
    { key: 'reports', path: `/sites/${siteId}/reports${kept}`, icon: IconReportAnalytics },
    { key: 'trackingCode', path: `/sites/${siteId}/tracking-code`, icon: IconCode },
    { key: 'campaignLinks', path: `/sites/${siteId}/campaign-links`, icon: IconLink },
    { key: 'dataCollection', path: `/sites/${siteId}/data-collection`, icon: IconShieldCheck },
    all,
  ];
}
