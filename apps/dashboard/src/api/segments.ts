import type { ReportAnswer } from '@accord/contract/reports';
import type { SegmentList, SegmentName, SegmentValues } from '@accord/contract/segments';
import { queryOptions } from '@tanstack/react-query';
import type { DayRange } from '../reports/day.ts';
import { addressOf } from './reports.ts';
import { getJson } from './request.ts';

/** The names that segments can be built of; the same for as long as the page is open. */
export const segmentsQuery = queryOptions({
  queryKey: ['segments'],
  queryFn: async ({ signal }): Promise<readonly SegmentName[]> =>
    (await getJson<SegmentList>('/api/v1/segments', signal)).segments,
  staleTime: Number.POSITIVE_INFINITY,
});

/** Values that occur lately and contain the text. */
export function segmentValuesQuery(siteId: number, name: string, search: string) {
  return queryOptions({
    queryKey: ['segment-values', siteId, name, search],
    queryFn: ({ signal }) => {
      const address = `/api/v1/sites/${siteId}/segments/${encodeURIComponent(name)}/values`;
      return getJson<SegmentValues>(`${address}?${new URLSearchParams({ search })}`, signal);
    },
    staleTime: 60_000,
  });
}

/** How many visits a segment selects. */
export function segmentCountQuery(siteId: number, segment: string, range: DayRange) {
  return queryOptions({
    queryKey: ['segment-count', siteId, segment, range],
    queryFn: async ({ signal }): Promise<number> => {
      const question = { siteId, report: 'visits-summary', period: 'range', columns: ['visits'], segment } as const;
      const { periods } = await getJson<ReportAnswer>(addressOf({ ...question, ...range }), signal);
      return Number(periods[0]?.rows[0]?.visits ?? 0);
    },
    staleTime: 30_000,
  });
}
