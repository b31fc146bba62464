import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { chooseGranularity } from '../../reports/granularity.ts';
import type { RangeState } from '../range/use-range-state.ts';
import { parseView } from '../series/chart-view.ts';
import { SeriesChart } from '../series/series-chart.tsx';
import { useSeries } from '../series/use-series.ts';
import { useTotals } from '../series/use-totals.ts';

interface Props {
  entry: ReportEntry;
  column: ReportColumn;
  state: RangeState;
  /** Which of the page's widgets it is, in words: two may be of one report. */
  place: string;
}

/** One metric of a series over time. Steps and `as table` are the page's: all charts on it follow. */
export function TrendWidget({ entry, column, state, place }: Props) {
  const { search, range } = state;
  const granularity = chooseGranularity(search.get('by'), range);
  const totals = useTotals(entry.id, state);
  const series = useSeries(entry.id, state, granularity);
  const drawn = { ...state, metric: column, granularity, view: parseView(search.get('view'), granularity) };
  return <SeriesChart metricName={column.label} state={drawn} series={series} totals={totals} place={place} />;
}
