import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { useSite } from '../../app/site-context.ts';
import { chooseGranularity } from '../../reports/granularity.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import '../goals/goals.css';
import { ResultFigure } from '../goals/result-figure.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { useSeries } from '../series/use-series.ts';
import { useTotals } from '../series/use-totals.ts';

interface Props {
  entry: ReportEntry;
  column: ReportColumn;
  state: RangeState;
  /** Which of the page's widgets it is, in words: two may be of one report. */
  place: string;
}

/** One figure of a series with its change and its shape. */
export function FigureWidget({ entry, column, state, place }: Props) {
  const site = useSite();
  const totals = useTotals(entry.id, state);
  const series = useSeries(entry.id, state, chooseGranularity(null, state.range));
  const { query } = totals;
  return (
    <section className="panel widget-figure" aria-label={`${column.label}, ${place}`} aria-busy={query.isPending}>
      {query.isError && query.data === undefined && <FailedReport query={query} state={state} />}
      {query.data === undefined && !query.isError && (
        <>
          <p className="widget-figure-name">{column.label}</p>
          <Skeleton width={10} />
        </>
      )}
      {query.data !== undefined && (
        <dl className={query.isPlaceholderData ? 'is-refreshing' : ''}>
          <ResultFigure
            column={column}
            state={state}
            totals={totals}
            series={series}
            currency={site.currency}
            isMain={false}
          />
        </dl>
      )}
    </section>
  );
}
