import { AccordError } from '@accord/catalog/errors';
import { type ApiMethod, required, visibleSite } from '../api-call.ts';
import { siteEntity } from './site-entity.ts';

export const sitesManagerGetSiteFromId: ApiMethod = {
  wire: 'SitesManager.getSiteFromId',
  async answer(call) {
    const id = required(call, 'idSite');
    if (!/^\d{1,9}$/.test(id)) throw new AccordError('bad-parameter', "'idSite' is the number of a site.");
    return { kind: 'row', row: siteEntity(visibleSite(call, Number(id))) };
  },
};
