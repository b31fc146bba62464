import type { NewSite, Site, SiteList } from '@accord/contract/sites';
import { queryOptions } from '@tanstack/react-query';
import { getJson, postJson } from './request.ts';

/** The sites that the signed-in person may see. */
export const sitesQuery = queryOptions({
  queryKey: ['sites'],
  queryFn: async ({ signal }): Promise<readonly Site[]> => (await getJson<SiteList>('/api/v1/sites', signal)).sites,
  staleTime: 60_000,
});

export function addSite(site: NewSite): Promise<Site> {
  return postJson<Site>('/api/v1/sites', site);
}
