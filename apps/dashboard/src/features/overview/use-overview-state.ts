import { chooseGranularity, type Granularity } from '../../reports/granularity.ts';
import { type RangeState, useRangeState } from '../range/use-range-state.ts';
import { type ChartView, parseView } from '../series/chart-view.ts';
import { type OverviewMetric, overviewMetrics } from './overview-metrics.ts';

export interface OverviewState extends RangeState {
  metric: OverviewMetric;
  granularity: Granularity;
  view: ChartView;
}

/** Everything the overview can be set to. Which list a panel shows is the panel's own, also in the address. */
export function useOverviewState(): OverviewState {
  const state = useRangeState();
  const { search, range } = state;
  const granularity = chooseGranularity(search.get('by'), range);
  return {
    ...state,
    metric: overviewMetrics.find(({ id }) => id === search.get('metric')) ?? overviewMetrics[0],
    granularity,
    view: parseView(search.get('view'), granularity),
  };
}
