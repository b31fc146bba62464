import { chooseGranularity, type Granularity } from '../../reports/granularity.ts';
import { type RangeState, useRangeState } from '../range/use-range-state.ts';
import { type OverviewMetric, overviewMetrics } from './overview-metrics.ts';

export interface OverviewState extends RangeState {
  metric: OverviewMetric;
  granularity: Granularity;
  isTable: boolean;
}

/** Everything the overview can be set to. Which list a panel shows is the panel's own, also in the address. */
export function useOverviewState(): OverviewState {
  const state = useRangeState();
  const { search, range } = state;
  return {
    ...state,
    metric: overviewMetrics.find(({ id }) => id === search.get('metric')) ?? overviewMetrics[0],
    granularity: chooseGranularity(search.get('by'), range),
    isTable: search.get('view') === 'table',
  };
}
