import type { PeriodKind, ReportAnswer } from '@accord/contract/reports';
import type { UseQueryOptions } from '@tanstack/react-query';
import { getJson } from './request.ts';

/** One question to a report; days are in the site's time zone. */
export interface ReportQuestion {
  siteId: number;
  report: string;
  /** `range` answers with one period, the others with one for each that touches the days. */
  period: PeriodKind;
  from: string;
  to: string;
  limit?: number;
  /** Column to sort by, most first. */
  sort?: string;
  /** Set while the last day still runs: the answer is asked again every so often. */
  isRunning: boolean;
}

const RUNNING_MS = 10_000;
const FINISHED_MS = 300_000;

/** Keeps the figures of the question before on show (marked as such) while a new one of the same site is counted. */
export function reportQuery(question: ReportQuestion): UseQueryOptions<ReportAnswer> {
  const { siteId, report, isRunning } = question;
  return {
    queryKey: ['report', siteId, report, question],
    queryFn: ({ signal }) => getJson<ReportAnswer>(addressOf(question), signal),
    staleTime: isRunning ? RUNNING_MS / 2 : FINISHED_MS,
    refetchInterval: isRunning ? RUNNING_MS : false,
    placeholderData: (before: ReportAnswer | undefined) =>
      before?.siteId === siteId && before.report === report ? before : undefined,
  };
}

function addressOf({ siteId, report, period, from, to, limit, sort }: ReportQuestion): string {
  const search = new URLSearchParams({ period, date: `${from},${to}` });
  if (limit !== undefined) search.set('limit', String(limit));
  if (sort !== undefined) {
    search.set('sort', sort);
    search.set('order', 'desc');
  }
  return `/api/v1/sites/${siteId}/reports/${report}?${search}`;
}
