import { type ApiMethod, visibleSites } from '../api-call.ts';

export const sitesManagerGetSitesIdWithAtLeastViewAccess: ApiMethod = {
  wire: 'SitesManager.getSitesIdWithAtLeastViewAccess',
  answer: async (call) => ({ kind: 'list', values: visibleSites(call).map((site) => site.siteId) }),
};
