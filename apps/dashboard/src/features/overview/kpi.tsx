import type { ReportAnswer } from '@accord/contract/reports';
import { RadioGroup } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import type { Day } from '../../reports/day.ts';
import { computeDelta } from '../../reports/delta.ts';
import { DeltaText } from '../../reports/delta-text.tsx';
import { formatValue, numberIn, splitValue } from '../../reports/format-value.ts';
import { countUnmeasured } from '../../reports/series-points.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import { Sparkline } from '../../ui/sparkline.tsx';
import type { Series } from '../series/use-series.ts';
import type { Totals } from '../series/use-totals.ts';
import type { OverviewMetric } from './overview-metrics.ts';
import type { OverviewState } from './use-overview-state.ts';

interface Props {
  metric: OverviewMetric;
  state: OverviewState;
  totals: Totals;
  series: Series;
}

/** One figure with its change and its shape over the range. */
export function Kpi({ metric, state, totals, series }: Props) {
  const { t } = useTranslation();
  // Without visits there is no rate and no duration, which is not the same as zero.
  const isUndefined = metric.format !== 'integer' && numberIn(totals.now, 'visits') === 0;
  const value = numberIn(totals.now, metric.id);
  const site = useSite();
  const isSelected = state.metric.id === metric.id;
  return (
    <RadioGroup.Item value={metric.id} className="kpi">
      <span className="kpi-name">{t(`metric.${metric.id}`)}</span>
      <span className="kpi-value">
        {isUndefined ? (
          '–'
        ) : value === null ? (
          <Skeleton width={5} />
        ) : (
          splitValue(metric.format, value).map(({ figure, unit }) => (
            <span key={unit}>
              {figure}
              <span className="kpi-unit">{unit}</span>
            </span>
          ))
        )}
      </span>
      <span className="kpi-change">
        <Change metric={metric} state={state} totals={totals} />
      </span>
      <span className="kpi-shape">
        <Sparkline
          values={shapeOf(series.query.data, metric.id, site.createdOn)}
          others={series.compares ? shapeOf(series.other.data, metric.id, site.createdOn) : []}
          isSelected={isSelected}
        />
      </span>
    </RadioGroup.Item>
  );
}

/** The change and what it is measured from; while today runs, the same hours of the days before. */
function Change({ metric, state, totals }: Omit<Props, 'series'>) {
  const { t } = useTranslation();
  if (state.comparison === 'none') return null;
  if (totals.now === undefined) return <Skeleton width={10} />;
  if (state.isBeforeStart) return <span className="ink3">{t('kpi.beforeStart')}</span>;
  const now = numberIn(totals.now, metric.id);
  const before = numberIn(totals.before, metric.id);
  if (now === null || before === null) return <Skeleton width={10} />;
  const delta = computeDelta(metric, now, before, numberIn(totals.before, 'visits'));
  // Nothing then and nothing now is no change to speak of.
  if (delta === null) return <span className="ink3">–</span>;
  const written = formatValue(metric.format, before);
  const isPart = state.fair?.until !== undefined;
  return (
    <span title={isPart ? t('kpi.sameHours') : undefined}>
      <DeltaText delta={delta} /> <span className="ink3 kpi-from">{t('kpi.from', { value: written })}</span>
    </span>
  );
}

/** The finished figures of a series: the running last one would look like a fall, days before the start are gaps. */
function shapeOf(answer: ReportAnswer | undefined, column: string, createdOn: Day): (number | null)[] {
  if (answer === undefined) return [];
  const missing = countUnmeasured(answer, createdOn);
  return answer.periods
    .filter((period) => !period.isUnfinished)
    .map((period, index) => (index < missing ? null : (numberIn(period.rows[0], column) ?? 0)));
}
