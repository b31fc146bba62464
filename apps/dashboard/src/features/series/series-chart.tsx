import { IconNote } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { offeredGranularities } from '../../reports/granularity.ts';
import { Button } from '../../ui/button.tsx';
import { formatRange } from '../../ui/format-date.ts';
import { Segmented } from '../../ui/segmented.tsx';
import { ChartTable } from '../../ui/time-chart/chart-table.tsx';
import { TimeChart } from '../../ui/time-chart/time-chart.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import { useVersusName } from '../range/use-versus-name.ts';
import { ChartSkeleton } from './chart-skeleton.tsx';
import { SeriesCalendar } from './series-calendar.tsx';
import './series-chart.css';
import type { SeriesState } from './series-state.ts';
import { useChartModel } from './use-chart-model.ts';
import type { Series } from './use-series.ts';
import type { Totals } from './use-totals.ts';
import { ViewMenu } from './view-menu.tsx';

const NotesDialog = lazy(() => import('./notes-dialog.tsx'));

interface Props {
  /** Name of the figure that is drawn. */
  metricName: string;
  state: SeriesState;
  series: Series;
  totals: Totals;
  /** Told to assistive technology with the name, where a page may have several charts of one figure. */
  place?: string;
}

/** The chosen figure over time, against the days before, as lines or as rows. */
export function SeriesChart({ metricName, state, series, totals, place }: Props) {
  const { t } = useTranslation();
  const [areNotesOpen, setNotesOpen] = useState(false);
  const { query, other, compares, range } = series;
  const name = t('chart.name', {
    metric: metricName,
    by: t(`chart.per.${state.granularity}`),
  });
  const model = useChartModel(name, state, series, totals);
  const isOneYear = state.compared?.from.slice(0, 4) === range.to.slice(0, 4);
  const site = useSite();
  const versusName = useVersusName(state);
  const offered = offeredGranularities(range);
  const isRefreshing = query.isPlaceholderData || (compares && other.isPlaceholderData);
  return (
    <section className="panel series-chart" aria-label={place === undefined ? name : `${name}, ${place}`}>
      <header className="panel-head">
        <h2>{name}</h2>
        <ul className="legend">
          <li className="legend-this">{formatRange(range.from, range.to, !isOneYear && compares)}</li>
          {compares && state.compared !== null && (
            <li className="legend-other">
              {state.versus === null ? (
                formatRange(state.compared.from, state.compared.to, !isOneYear)
              ) : (
                <bdi>{versusName}</bdi>
              )}
            </li>
          )}
        </ul>
        <div className="panel-head-end">
          <ViewMenu state={state} />
          <Button look="quiet" aria-haspopup="dialog" onClick={() => setNotesOpen(true)}>
            <IconNote size={16} stroke={1.6} aria-hidden="true" />
            {t('notes.open')}
          </Button>
          {offered.length > 1 && (
            <Segmented
              label={t('chart.by')}
              value={state.granularity}
              options={offered.map((value) => ({ value, label: t(`granularity.${value}`) }))}
              onChange={(value) => state.set({ by: value })}
            />
          )}
        </div>
      </header>
      <div className={isRefreshing ? 'chart-body is-refreshing' : 'chart-body'}>
        {query.isError && query.data === undefined ? (
          <FailedReport query={query} state={state} />
        ) : model === null ? (
          <ChartSkeleton />
        ) : state.view === 'calendar' && query.data !== undefined ? (
          <SeriesCalendar model={model} answer={query.data} column={state.metric.id} createdOn={site.createdOn} />
        ) : state.view === 'table' ? (
          <ChartTable model={model} pointName={t(`granularity.${state.granularity}`)} />
        ) : (
          <TimeChart model={model} hasBars={state.view === 'bars'} />
        )}
      </div>
      {areNotesOpen && (
        <Suspense fallback={null}>
          <NotesDialog range={range} onClose={() => setNotesOpen(false)} />
        </Suspense>
      )}
    </section>
  );
}
