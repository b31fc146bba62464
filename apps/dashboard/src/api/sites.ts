import type { SiteFigures } from '@accord/contract/site-figures';
import type { NewSite, Site, SiteList } from '@accord/contract/sites';
import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
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

export interface SiteFiguresAsked {
  days: number;
  sort: string;
  order: 'asc' | 'desc';
  search: string;
  limit: number;
}

const FIGURES_MS = 30_000;

/** The figures of all sites side by side; those asked for before stay while others are counted. */
export function siteFiguresQuery({ days, sort, order, search, limit }: SiteFiguresAsked): UseQueryOptions<SiteFigures> {
  return {
    queryKey: ['site-figures', days, sort, order, search, limit],
    queryFn: ({ signal }) => {
      const asked = new URLSearchParams({ days: String(days), sort, order, search, limit: String(limit) });
      return getJson<SiteFigures>(`/api/v1/sites/figures?${asked}`, signal);
    },
    staleTime: FIGURES_MS,
    refetchInterval: FIGURES_MS,
    placeholderData: (before: SiteFigures | undefined) => before,
  };
}
