import type { Transitions, ViewedPages } from '@accord/contract/transitions';
import { queryOptions } from '@tanstack/react-query';
import type { DayRange } from '../reports/day.ts';
import { getJson } from './request.ts';

interface Span {
  siteId: number;
  range: DayRange;
  segment: string;
}

const questionOf = ({ range, segment }: Span): URLSearchParams =>
  new URLSearchParams({ date: `${range.from},${range.to}`, ...(segment !== '' && { segment }) });

/** How people came to a page and where they went on from it. @param page an address or the path of a report's row */
export function transitionsQuery(span: Span, page: string) {
  return queryOptions({
    queryKey: ['transitions', span, page],
    queryFn: ({ signal }) => {
      const asked = questionOf(span);
      asked.set('page', page);
      return getJson<Transitions>(`/api/v1/sites/${span.siteId}/transitions?${asked}`, signal);
    },
    enabled: page !== '',
    staleTime: 20_000,
  });
}

/** The pages to choose from, most viewed first. */
export function viewedPagesQuery(span: Span) {
  return queryOptions({
    queryKey: ['viewed-pages', span],
    queryFn: ({ signal }) =>
      getJson<ViewedPages>(`/api/v1/sites/${span.siteId}/viewed-pages?${questionOf(span)}`, signal),
    staleTime: 60_000,
  });
}
