import type { ReportAnswer } from '@accord/contract/reports';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import type { RangeState } from '../range/use-range-state.ts';

/** Changes are looked up in longer lists than are shown, so that a row is not called new because it ranked lower before. */
const LOOKUP_ROWS = 500;
const MOST_ROWS = 10_000;

interface Asked {
  report: string;
  /** All of the report's when left out. */
  columns?: readonly string[];
  /** The report's own order when left out. */
  sort?: string;
  order?: 'asc' | 'desc';
  search?: string;
  limit: number;
}

export interface ReportRows {
  query: UseQueryResult<ReportAnswer>;
  /** The days that it is compared with; null without comparison, or while it is not here yet. */
  compared: ReportAnswer | null;
}

/** The rows of a table report in a range, with those of the days that they may be compared with. */
export function useReportRows({ range, isRunning, fair, segment, otherSegment }: RangeState, asked: Asked): ReportRows {
  const siteId = useSite().id;
  const { report, columns, sort, order, search, limit } = asked;
  const named = {
    siteId,
    report,
    period: 'range',
    segment,
    ...(search && { search }),
    ...(sort && { sort }),
    ...(columns && { columns }),
  } as const;
  const lookup = { ...named, limit: Math.min(MOST_ROWS, Math.max(LOOKUP_ROWS, 2 * limit)), isRunning: false };
  const query = useQuery(reportQuery({ ...named, ...(order && { order }), ...range, limit, isRunning }));
  const before = useQuery({
    ...reportQuery({ ...lookup, ...(fair ?? range), segment: otherSegment }),
    enabled: fair !== null,
  });
  const isReady = fair !== null && !before.isPlaceholderData && !query.isPlaceholderData;
  return { query, compared: (isReady && before.data) || null };
}
