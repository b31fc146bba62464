import type { ReportColumn } from '@accord/contract/reports';
import { useTranslation } from 'react-i18next';
import { computeDelta } from '../../reports/delta.ts';
import { DeltaText } from '../../reports/delta-text.tsx';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import { Sparkline } from '../../ui/sparkline.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import type { Series } from '../series/use-series.ts';
import type { Totals } from '../series/use-totals.ts';

interface Props {
  column: ReportColumn;
  state: RangeState;
  totals: Totals;
  series: Series;
  currency: string;
  isMain: boolean;
}

/** One figure of a goal or of the shop, with its change and its shape over the range. */
export function ResultFigure({ column, state, totals, series, currency, isMain }: Props) {
  const { t } = useTranslation();
  const before = numberIn(totals.before, column.id);
  const delta = computeDelta(column, numberIn(totals.now, column.id), before, numberIn(totals.before, 'conversions'));
  const write = (value: number | null) => formatValue(column.format, value ?? 0, currency);
  const hint = state.fair?.until === undefined ? undefined : t('kpi.sameHours');
  // The last point may still run, and would look like a fall.
  const finished = (series.query.data?.periods ?? []).filter((period) => !period.isUnfinished);
  const values = finished.map(({ rows }) => numberIn(rows[0], column.id) ?? 0);
  return (
    <div className="result-figure">
      <dt title={column.doc}>{column.label}</dt>
      <dd>
        <span className="result-value" data-figure={column.id}>
          {write(numberIn(totals.now, column.id))}
        </span>
        {totals.before !== undefined && (
          <span className="result-change" title={hint}>
            <DeltaText delta={delta} /> <span className="ink3">{t('kpi.from', { value: write(before) })}</span>
          </span>
        )}
        <span className="result-shape">
          <Sparkline values={values} others={[]} isSelected={isMain} />
        </span>
      </dd>
    </div>
  );
}
