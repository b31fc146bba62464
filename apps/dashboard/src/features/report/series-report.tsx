import type { ReportEntry } from '@accord/contract/reports';
import { useTranslation } from 'react-i18next';
import { addressOf } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { chooseGranularity } from '../../reports/granularity.ts';
import { formatRange } from '../../ui/format-date.ts';
import { ProvenanceButton } from '../provenance/provenance-button.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import { PageHead } from '../range/page-head.tsx';
import { ProofLine } from '../range/proof-line.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { parseView } from '../series/chart-view.ts';
import { SeriesChart } from '../series/series-chart.tsx';
import { useChartModel } from '../series/use-chart-model.ts';
import { useSeries } from '../series/use-series.ts';
import { useTotals } from '../series/use-totals.ts';
import { ExportMenu } from './export-menu.tsx';
import { FigureTable } from './figure-table.tsx';
import './report-page.css';
import { ViewLink } from './view-link.tsx';

/** Stands in where a report has no figure, which none is without. */
const NO_METRIC: ReportEntry['columns'][number] = {
  ...({ id: '', label: '', doc: '', kind: 'metric', format: 'integer', better: 'none' } as const),
};

/** A series report of the catalog, whichever it is: one figure as a chart, all of them as a list to choose from. */
export function SeriesReport({ entry, state }: { entry: ReportEntry; state: RangeState }) {
  const { t } = useTranslation();
  const site = useSite();
  const { range, search } = state;
  const granularity = chooseGranularity(search.get('by'), range);
  const totals = useTotals(entry.id, state);
  const series = useSeries(entry.id, state, granularity);
  const metric = entry.columns.find(({ id }) => id === search.get('metric')) ?? entry.columns[0];
  const { query } = totals;
  const drawn = metric ?? NO_METRIC;
  const chartState = { ...state, metric: drawn, granularity, view: parseView(search.get('view'), granularity) };
  const name = t('chart.name', { metric: drawn.label, by: t(`chart.per.${granularity}`) });
  const model = useChartModel(name, chartState, series, totals);
  if (metric === undefined) return null;
  return (
    <>
      <PageHead title={entry.label} state={state} isCounting={query.isPlaceholderData}>
        <ProvenanceButton report={entry.id} name={entry.label} state={state} />
      </PageHead>
      <SeriesChart metricName={metric.label} state={chartState} series={series} totals={totals} />
      <section className="panel report-figures" aria-label={t('table.figures')}>
        <header className="panel-head">
          <h2>{t('table.figures')}</h2>
          <div className="panel-head-end">
            <ViewLink range={range} />
            <ExportMenu
              name={`accord-${site.id}-${entry.id}`}
              chart={model && { model, subtitle: `${site.name}, ${formatRange(range.from, range.to, true)}` }}
              address={addressOf({
                siteId: site.id,
                report: entry.id,
                period: granularity,
                segment: state.segment,
                ...range,
              })}
            />
          </div>
        </header>
        {query.isError && query.data === undefined ? (
          <FailedReport query={query} state={state} />
        ) : (
          <FigureTable
            report={entry.id}
            state={state}
            columns={entry.columns}
            chosen={metric.id}
            onChoose={(id) => state.set({ metric: id === entry.columns[0]?.id ? null : id })}
            totals={totals}
            compares={state.fair !== null}
            currency={site.currency}
          />
        )}
      </section>
      <ProofLine countedAt={query.data?.countedAt} timeZone={site.timeZone} isRefreshing={query.isPlaceholderData}>
        {t('proof.report', { doc: entry.doc })}
      </ProofLine>
    </>
  );
}
