import type { Insights } from '@accord/contract/insights';
import type { UseQueryOptions } from '@tanstack/react-query';
import type { DayRange } from '../reports/day.ts';
import type { ComparedDays } from '../reports/range.ts';
import { getJson } from './request.ts';

const FRESH_MS = 60_000;

/** What moved most between two stretches of days, of the visits that the segment selects. */
export function insightsQuery(
  siteId: number,
  range: DayRange,
  { until, ...other }: ComparedDays,
  segment: string,
): UseQueryOptions<Insights> {
  const asked = new URLSearchParams({ date: `${range.from},${range.to}`, other: `${other.from},${other.to}` });
  if (until !== undefined) asked.set('until', until);
  if (segment !== '') asked.set('segment', segment);
  return {
    queryKey: ['insights', siteId, asked.toString()],
    queryFn: ({ signal }) => getJson<Insights>(`/api/v1/sites/${siteId}/insights?${asked}`, signal),
    staleTime: FRESH_MS,
    placeholderData: (before: Insights | undefined) => (before?.siteId === siteId ? before : undefined),
  };
}
