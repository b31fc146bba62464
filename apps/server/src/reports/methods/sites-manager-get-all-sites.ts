import { type ApiMethod, visibleSites } from '../api-call.ts';
import { siteEntity } from './site-entity.ts';

export const sitesManagerGetAllSites: ApiMethod = {
  wire: 'SitesManager.getAllSites',
  answer: async (call) => ({ kind: 'rows', rows: visibleSites(call).map(siteEntity) }),
};
