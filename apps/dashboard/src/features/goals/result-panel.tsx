import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { chooseGranularity } from '../../reports/granularity.ts';
import { Button } from '../../ui/button.tsx';
import { Skeleton } from '../../ui/skeleton.tsx';
import { FailedReport } from '../range/failed-report.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import { useSeries } from '../series/use-series.ts';
import { useTotals } from '../series/use-totals.ts';
import { ResultFigure } from './result-figure.tsx';

interface Props {
  title: string;
  state: RangeState;
  /** A series of the catalog, and which of its columns are shown; the first is the main one. */
  report: string;
  columns: readonly string[];
  goal?: number;
  /** What the main figure counts, where the catalog's word is wider. */
  mainLabel?: string;
  /** More of these is neither better nor worse. */
  isNeutral?: boolean;
  /** Opens what is counted, for those who may change it. */
  onEdit?: () => void;
}

/** The figures of one goal, or of what was ordered or left in carts. */
export function ResultPanel({ title, state, report, columns, goal, mainLabel, isNeutral = false, onEdit }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const totals = useTotals(report, state, goal);
  const series = useSeries(report, state, chooseGranularity(null, state.range), goal);
  const { query } = totals;
  const shown = columns.flatMap((id) => query.data?.columns.find((column) => column.id === id) ?? []);
  return (
    <section className="panel result-panel" aria-label={title} aria-busy={query.isPending}>
      <div className="result-head">
        <h2>
          <bdi>{title}</bdi>
        </h2>
        {onEdit !== undefined && (
          <Button look="quiet" aria-label={t('goalForm.edit', { name: title })} onClick={onEdit}>
            <IconPencil size={16} stroke={1.6} aria-hidden="true" />
          </Button>
        )}
      </div>
      {query.isError && query.data === undefined && <FailedReport query={query} state={state} />}
      {query.data === undefined && !query.isError && (
        <p className="result-skeleton">
          <Skeleton width={40} />
        </p>
      )}
      {query.data !== undefined && (
        <dl className={query.isPlaceholderData ? 'result-figures is-refreshing' : 'result-figures'}>
          {shown.map((column, index) => (
            <ResultFigure
              key={column.id}
              column={{
                ...column,
                ...(index === 0 && mainLabel !== undefined && { label: mainLabel }),
                ...(isNeutral && { better: 'none' }),
              }}
              state={state}
              totals={totals}
              series={series}
              currency={site.currency}
              isMain={index === 0}
            />
          ))}
        </dl>
      )}
    </section>
  );
}
