import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { FailedReport } from '../range/failed-report.tsx';
import { useSeries } from '../series/use-series.ts';
import type { Totals } from '../series/use-totals.ts';
import { Kpi } from './kpi.tsx';
import './kpi-strip.css';
import { overviewMetrics, overviewSeries } from './overview-metrics.ts';
import type { OverviewState } from './use-overview-state.ts';

/** The figures of the range; choosing one draws it in the chart. */
export function KpiStrip({ state, totals }: { state: OverviewState; totals: Totals }) {
  const { t } = useTranslation();
  const series = useSeries(overviewSeries, state, state.granularity);
  const { query } = totals;
  if (query.isError && query.data === undefined) {
    return (
      <section className="panel">
        <FailedReport query={query} state={state} />
      </section>
    );
  }
  return (
    <RadioGroup.Root
      className={query.isPlaceholderData ? 'kpi-strip is-refreshing' : 'kpi-strip'}
      aria-label={t('kpi.label')}
      aria-busy={query.isFetching && query.data === undefined}
      orientation="horizontal"
      value={state.metric.id}
      onValueChange={(next) => state.set({ metric: next === 'visitors' ? null : next })}
    >
      {overviewMetrics.map((metric) => (
        <Kpi key={metric.id} metric={metric} state={state} totals={totals} series={series} />
      ))}
    </RadioGroup.Root>
  );
}
