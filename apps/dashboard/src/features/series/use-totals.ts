import type { ReportAnswer, ReportRow } from '@accord/contract/reports';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import type { RangeState } from '../range/use-range-state.ts';
import { useAskFirst } from './use-ask-first.ts';

export interface Totals {
  query: UseQueryResult<ReportAnswer>;
  /** The whole range. */
  now: ReportRow | undefined;
  /** The days that it is compared with; undefined when there are none or they are not here yet. */
  before: ReportRow | undefined;
}

/** The figures of a series report for the whole range, and those it is compared with. @param goal for reports about one */
export function useTotals(
  report: string,
  { range, isRunning, fair, segment, otherSegment }: RangeState,
  goal?: number,
): Totals {
  const siteId = useSite().id;
  const base = { siteId, report, period: 'range', segment, ...(goal && { goal }) } as const;
  const ofRange = reportQuery({ ...base, ...range, isRunning });
  const ofBefore = reportQuery({ ...base, ...(fair ?? range), segment: otherSegment, isRunning: false });
  useAskFirst(ofRange);
  useAskFirst(ofBefore, fair !== null);
  const query = useQuery(ofRange);
  const before = useQuery({ ...ofBefore, enabled: fair !== null });
  return {
    query,
    now: rowOf(query),
    before: fair !== null && !before.isPlaceholderData ? rowOf(before) : undefined,
  };
}

/** An empty period may come without a row: then nothing was counted. */
function rowOf({ data }: UseQueryResult<ReportAnswer>): ReportRow | undefined {
  const period = data?.periods[0];
  if (period === undefined) return undefined;
  return period.rows[0] ?? { visitors: 0, visits: 0, pageViews: 0, bounceRate: 0, visitDuration: 0 };
}
