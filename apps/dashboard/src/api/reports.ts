import type { PeriodKind, ReportAnswer, ReportEntry, ReportList } from '@accord/contract/reports';
import { queryOptions, type UseQueryOptions } from '@tanstack/react-query';
import { getJson } from './request.ts';

/** One question to a report; days are in the site's time zone. */
export interface ReportQuestion {
  siteId: number;
  report: string;
  /** `range` answers with one period, the others with one for each that touches the days. */
  period: PeriodKind;
  from: string;
  to: string;
  /** Counts the last day only up to the present time of day. */
  until?: 'now';
  limit?: number;
  /** Columns that are wanted; fewer are counted faster. All of them when left out. */
  columns?: readonly string[];
  /** Column to sort by, the report's own when left out. */
  sort?: string;
  /** Most first when left out. */
  order?: 'asc' | 'desc';
  /** Keeps rows whose label holds it. */
  search?: string;
  /** Only the row with exactly this label. */
  label?: string;
  /** Only visits that it selects; '' selects all. */
  segment?: string;
  /** Number of a goal, for reports about one. */
  goal?: number;
  /** Set while the last day still runs: the answer is asked again every so often. */
  isRunning: boolean;
}

const RUNNING_MS = 10_000;
const FINISHED_MS = 300_000;

/** Keeps the figures of the question before on show (marked as such) while a new one of the same site is counted. */
export function reportQuery(question: ReportQuestion): UseQueryOptions<ReportAnswer> {
  const { siteId, report, isRunning, until } = question;
  return {
    queryKey: ['report', siteId, report, question],
    queryFn: ({ signal }) => getJson<ReportAnswer>(addressOf(question), signal),
    staleTime: isRunning ? RUNNING_MS / 2 : FINISHED_MS,
    refetchInterval: isRunning ? RUNNING_MS : until === undefined ? false : FINISHED_MS,
    placeholderData: (before: ReportAnswer | undefined) =>
      before?.siteId === siteId && before.report === report ? before : undefined,
  };
}

/** Where a question is answered; the same address with `format=csv` gives a file. */
export function addressOf({
  siteId,
  report,
  period,
  from,
  to,
  until,
  ...table
}: Omit<ReportQuestion, 'isRunning'>): string {
  const address = new URLSearchParams({ period, date: `${from},${to}` });
  const { limit, columns, sort, order, search, label, segment, goal } = table;
  if (until !== undefined) address.set('until', until);
  if (segment !== undefined && segment !== '') address.set('segment', segment);
  if (goal !== undefined) address.set('goal', String(goal));
  if (limit !== undefined) address.set('limit', String(limit));
  if (columns !== undefined) address.set('columns', columns.join());
  if (sort !== undefined) {
    address.set('sort', sort);
    address.set('order', order ?? 'desc');
  }
  if (search !== undefined && search !== '') address.set('search', search);
  if (label !== undefined) address.set('label', label);
  return `/api/v1/sites/${siteId}/reports/${report}?${address}`;
}

/** Every report there is, with its columns; the same for as long as the page is open. */
export const reportListQuery = queryOptions({
  queryKey: ['reports'],
  queryFn: async ({ signal }): Promise<readonly ReportEntry[]> =>
    (await getJson<ReportList>('/api/v1/reports', signal)).reports,
  staleTime: Number.POSITIVE_INFINITY,
});
