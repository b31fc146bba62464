import type { ReportAnswer, ReportRow } from '@accord/contract/reports';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import type { RangeState } from '../range/use-range-state.ts';

export interface Totals {
  query: UseQueryResult<ReportAnswer>;
  /** The whole range. */
  now: ReportRow | undefined;
  /** The fair days of the range and of the days before; undefined when they cannot be compared or are not here yet. */
  fairNow: ReportRow | undefined;
  fairBefore: ReportRow | undefined;
}

/** The figures of a series report for the whole range, and those that may be compared. @param goal for reports about one */
export function useTotals(report: string, { range, isRunning, fair, segment }: RangeState, goal?: number): Totals {
  const siteId = useSite().id;
  const base = { siteId, report, period: 'range', isRunning: false, segment, ...(goal && { goal }) } as const;
  const query = useQuery(reportQuery({ ...base, ...range, isRunning }));
  const own = useQuery({ ...reportQuery({ ...base, ...(fair?.range ?? range) }), enabled: fair !== null && isRunning });
  const before = useQuery({ ...reportQuery({ ...base, ...(fair?.other ?? range) }), enabled: fair !== null });
  const now = rowOf(query);
  const isComplete = fair !== null && !before.isPlaceholderData && !own.isPlaceholderData;
  return {
    query,
    now,
    fairNow: isComplete ? (isRunning ? rowOf(own) : now) : undefined,
    fairBefore: isComplete ? rowOf(before) : undefined,
  };
}

/** An empty period may come without a row: then nothing was counted. */
function rowOf({ data }: UseQueryResult<ReportAnswer>): ReportRow | undefined {
  const period = data?.periods[0];
  if (period === undefined) return undefined;
  return period.rows[0] ?? { visitors: 0, visits: 0, pageViews: 0, bounceRate: 0, visitDuration: 0 };
}
