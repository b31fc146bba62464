import type { RealTime } from '@accord/contract/real-time';
import type { VisitList } from '@accord/contract/visits';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from './request.ts';

export const streamLength = 20;

/** The last half hour of a site, and those who are here now. */
export function realTimeQuery(siteId: number, everyMs: number | false) {
  return queryOptions({
    queryKey: ['real-time', siteId],
    queryFn: ({ signal }) => getJson<RealTime>(`/api/v1/sites/${siteId}/real-time`, signal),
    refetchInterval: everyMs,
  });
}

/** The newest visits of a site. Two days, so that the list does not start empty at midnight. */
export function streamQuery(siteId: number, everyMs: number | false) {
  return queryOptions({
    queryKey: ['visits', siteId, 'stream'],
    queryFn: ({ signal }) =>
      getJson<VisitList>(`/api/v1/sites/${siteId}/visits?date=last2&limit=${streamLength}`, signal),
    refetchInterval: everyMs,
  });
}
