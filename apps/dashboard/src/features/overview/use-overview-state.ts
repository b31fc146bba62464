import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { useSite } from '../../app/site-context.ts';
import { type Day, type DayRange, todayIn } from '../../reports/day.ts';
import { chooseGranularity, type Granularity } from '../../reports/granularity.ts';
import {
  type Comparison,
  comparedRange,
  comparisons,
  defaultRange,
  fairRanges,
  parseRange,
  type RangeChoice,
  resolveRange,
  writeRange,
} from '../../reports/range.ts';
import { useNow } from '../../ui/use-now.ts';
import { type OverviewMetric, overviewMetrics, type PageTab, pageTabs } from './overview-metrics.ts';

export interface OverviewState {
  today: Day;
  choice: RangeChoice;
  range: DayRange;
  /** True while the last day of the range still runs. */
  isRunning: boolean;
  comparison: Comparison;
  /** The days to compare with; null when comparison is off or the site was not measured then. */
  compared: DayRange | null;
  /** The part of both that may be compared fairly; null when there is none. */
  fair: { range: DayRange; other: DayRange } | null;
  /** Comparison is on, but the site was not measured in all of those days. */
  isBeforeStart: boolean;
  metric: OverviewMetric;
  tab: PageTab;
  granularity: Granularity;
  isTable: boolean;
  rows: number;
  setRange: (choice: RangeChoice) => void;
  setComparison: (comparison: Comparison) => void;
  set: (name: 'metric' | 'tab' | 'by' | 'view' | 'rows', value: string | null) => void;
}

export const fewRows = 8;
export const manyRows = 100;

/** Everything the overview can be set to, read from the address and written back to it. */
export function useOverviewState(): OverviewState {
  const site = useSite();
  const [search, setSearch] = useSearchParams();
  const today = todayIn(site.timeZone, new Date(useNow(30_000)));

  const set = useCallback(
    (name: string, value: string | null) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        if (value === null) next.delete(name);
        else next.set(name, value);
        return next;
      }),
    [setSearch],
  );

  return useMemo(() => {
    const choice = parseRange(search.get('range'), today);
    const range = resolveRange(choice, today);
    const comparison = comparisons.find((name) => name === search.get('compare')) ?? 'previous';
    const wanted = comparedRange(choice, range, comparison);
    const isBeforeStart = wanted !== null && wanted.from < site.createdOn;
    const compared = isBeforeStart ? null : wanted;
    return {
      today,
      choice,
      range,
      isRunning: range.to >= today,
      comparison,
      compared,
      fair: compared === null ? null : fairRanges(range, compared, today),
      isBeforeStart,
      metric: overviewMetrics.find(({ id }) => id === search.get('metric')) ?? overviewMetrics[0],
      tab: pageTabs.find(({ id }) => id === search.get('tab')) ?? pageTabs[0],
      granularity: chooseGranularity(search.get('by'), range),
      isTable: search.get('view') === 'table',
      rows: search.get('rows') === String(manyRows) ? manyRows : fewRows,
      setRange: (next) => set('range', next === defaultRange ? null : writeRange(next)),
      setComparison: (next) => set('compare', next === 'previous' ? null : next),
      set,
    };
  }, [search, today, site.createdOn, set]);
}
