import type { VisitorAnswer } from '@accord/contract/visitor';
import type { VisitList } from '@accord/contract/visits';
import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';
import type { DayRange } from '../reports/day.ts';
import { getJson } from './request.ts';

export const visitsAtOnce = 50;

interface VisitsQuestion {
  siteId: number;
  range: DayRange;
  segment: string;
  /** Only those of one visitor; '' for all. */
  visitor: string;
}

/** The log of visits, newest first, page by page. */
export function visitsQuery({ siteId, range, segment, visitor }: VisitsQuestion) {
  return infiniteQueryOptions({
    queryKey: ['visits', siteId, range, segment, visitor],
    queryFn: ({ pageParam, signal }) => {
      const asked = new URLSearchParams({ date: `${range.from},${range.to}`, limit: String(visitsAtOnce) });
      asked.set('offset', String(pageParam));
      if (segment !== '') asked.set('segment', segment);
      if (visitor !== '') asked.set('visitor', visitor);
      return getJson<VisitList>(`/api/v1/sites/${siteId}/visits?${asked}`, signal);
    },
    initialPageParam: 0,
    getNextPageParam: (last, pages) => (last.hasMore ? pages.length * visitsAtOnce : undefined),
    staleTime: 20_000,
  });
}

/** What is stored of one visitor, over all days. */
export function visitorQuery(siteId: number, visitor: string) {
  return queryOptions({
    queryKey: ['visitor', siteId, visitor],
    queryFn: ({ signal }) => getJson<VisitorAnswer>(`/api/v1/sites/${siteId}/visitors/${visitor}`, signal),
    staleTime: 20_000,
  });
}
