import type { ReportAnswer } from '@accord/contract/reports';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { type RankList, rankRows } from '../../reports/rank-rows.ts';
import type { OverviewState } from './use-overview-state.ts';

/** Changes are looked up in the longest lists, so that a page is not called new because it ranked lower before. */
const LOOKUP_ROWS = 500;

/** The list of the chosen tab with changes against the fair days. */
export function useRankList({ range, isRunning, fair, tab, rows }: OverviewState): {
  query: UseQueryResult<ReportAnswer>;
  list: RankList | null;
  isRefreshing: boolean;
} {
  const siteId = useSite().id;
  const base = { siteId, report: tab.report, period: 'range', sort: tab.main } as const;
  const lookup = { ...base, limit: LOOKUP_ROWS, isRunning: false };
  const query = useQuery(reportQuery({ ...base, ...range, limit: rows, isRunning }));
  const own = useQuery({ ...reportQuery({ ...lookup, ...(fair?.range ?? range) }), enabled: fair !== null });
  const before = useQuery({ ...reportQuery({ ...lookup, ...(fair?.other ?? range) }), enabled: fair !== null });

  const [answer, ownAnswer, beforeAnswer] = [query.data, own.data, before.data];
  const isFairReady = fair !== null && !own.isPlaceholderData && !before.isPlaceholderData;
  const list = useMemo(() => {
    if (answer === undefined) return null;
    const compared =
      isFairReady && ownAnswer !== undefined && beforeAnswer !== undefined
        ? { own: ownAnswer, before: beforeAnswer }
        : null;
    return rankRows(answer, tab.main, tab.more, compared);
  }, [answer, ownAnswer, beforeAnswer, isFairReady, tab]);
  return { query, list, isRefreshing: query.isPlaceholderData };
}
