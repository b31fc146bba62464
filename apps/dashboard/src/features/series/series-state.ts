import type { ReportColumn } from '@accord/contract/reports';
import type { Granularity } from '../../reports/granularity.ts';
import type { RangeState } from '../range/use-range-state.ts';
import type { ChartView } from './chart-view.ts';

/** What a chart of a series report draws. */
export interface SeriesState extends RangeState {
  metric: Pick<ReportColumn, 'id' | 'format' | 'better'>;
  granularity: Granularity;
  view: ChartView;
}
