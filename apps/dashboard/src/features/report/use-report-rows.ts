import type { ReportAnswer } from '@accord/contract/reports';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import type { ComparedAnswers } from '../../reports/rank-rows.ts';
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
  /** Null without comparison, or while it is not here yet. */
  compared: ComparedAnswers | null;
}

/** The rows of a table report in a range, with those of the days that they may be compared with. */
export function useReportRows({ range, isRunning, fair, segment }: RangeState, asked: Asked): ReportRows {
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
  // Days that are all over are the same on both sides: the rows on show are the ones to compare.
  const own = useQuery({
    ...reportQuery({ ...lookup, ...(fair?.range ?? range) }),
    enabled: fair !== null && isRunning,
  });
  const before = useQuery({ ...reportQuery({ ...lookup, ...(fair?.other ?? range) }), enabled: fair !== null });

  const ownAnswer = isRunning ? own.data : query.data;
  const isReady = fair !== null && !before.isPlaceholderData && !(isRunning ? own : query).isPlaceholderData;
  const beforeAnswer = before.data;
  const compared = useMemo(
    () =>
      isReady && ownAnswer !== undefined && beforeAnswer !== undefined
        ? { own: ownAnswer, before: beforeAnswer }
        : null,
    [isReady, ownAnswer, beforeAnswer],
  );
  return { query, compared };
}
