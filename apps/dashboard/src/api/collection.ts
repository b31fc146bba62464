import type { CollectionState, LiveState } from '@accord/contract/collection';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from './request.ts';

/** What reached us for a site lately, asked every `everyMs`. */
export function collectionQuery(siteId: number, everyMs: number) {
  return queryOptions({
    queryKey: ['collection', siteId],
    queryFn: ({ signal }) => getJson<CollectionState>(`/api/v1/sites/${siteId}/collection`, signal),
    refetchInterval: everyMs,
    staleTime: 500,
  });
}

/** Who is on the site now. */
export function liveQuery(siteId: number) {
  return queryOptions({
    queryKey: ['live', siteId],
    queryFn: ({ signal }) => getJson<LiveState>(`/api/v1/sites/${siteId}/live`, signal),
    refetchInterval: 10_000,
  });
}
