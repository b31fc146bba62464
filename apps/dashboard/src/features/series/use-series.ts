import type { ReportAnswer } from '@accord/contract/reports';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { addDays, type DayRange } from '../../reports/day.ts';
import type { Granularity } from '../../reports/granularity.ts';
import type { RangeState } from '../range/use-range-state.ts';
import { useAskFirst } from './use-ask-first.ts';

/** A single day is shown at the end of its fortnight: one point says nothing. */
const CONTEXT_DAYS = 14;

export interface Series {
  query: UseQueryResult<ReportAnswer>;
  other: UseQueryResult<ReportAnswer>;
  /** The days that are drawn. */
  range: DayRange;
  compares: boolean;
}

/** The figures of a series report over time, by `granularity`, and those they are compared with. @param goal for reports about one */
export function useSeries(report: string, state: RangeState, granularity: Granularity, goal?: number): Series {
  const siteId = useSite().id;
  const isSingle = state.range.from === state.range.to;
  const range = isSingle ? { from: addDays(state.range.to, 1 - CONTEXT_DAYS), to: state.range.to } : state.range;
  const compares = state.compared !== null && !isSingle;
  const base = { siteId, report, period: granularity, segment: state.segment, ...(goal && { goal }) } as const;
  const ofRange = reportQuery({ ...base, ...range, isRunning: state.isRunning });
  const ofOther = reportQuery({
    ...base,
    ...(state.compared ?? range),
    segment: state.otherSegment,
    isRunning: false,
  });
  useAskFirst(ofRange);
  useAskFirst(ofOther, compares);
  const query = useQuery(ofRange);
  const other = useQuery({ ...ofOther, enabled: compares });
  return { query, other, range, compares };
}
