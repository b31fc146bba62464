import type { ReportColumn, ReportEntry } from '@accord/contract/reports';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reportQuery } from '../../api/reports.ts';
import { useSite } from '../../app/site-context.ts';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import { chooseGranularity } from '../../reports/granularity.ts';
import { extremes, seriesPoints } from '../../reports/series-points.ts';
import { formatPercent, formatShort } from '../../ui/format-number.ts';
import { Skeleton } from '../../ui/skeleton.tsx';
import type { ChartModel } from '../../ui/time-chart/chart-model.ts';
import { TimeChart } from '../../ui/time-chart/time-chart.tsx';
import type { RangeState } from '../range/use-range-state.ts';
import './row-evolution.css';

interface Props {
  entry: ReportEntry;
  label: string;
  /** What is drawn at first. */
  main: ReportColumn;
  state: RangeState;
  currency: string;
}

/** One row of a table over the days of the range: a figure of one's choice, with its highest and lowest day. */
export default function RowEvolution({ entry, label, main, state, currency }: Props) {
  const { t } = useTranslation();
  const site = useSite();
  const [chosen, setChosen] = useState(main.id);
  const figures = entry.columns.filter(({ kind }) => kind === 'metric');
  const column = figures.find(({ id }) => id === chosen) ?? main;
  const granularity = chooseGranularity(null, state.range);
  const base = { siteId: site.id, report: entry.id, period: granularity, label, segment: state.segment } as const;
  const asked = { columns: [column.id], sort: column.id } as const;
  const query = useQuery(reportQuery({ ...base, ...asked, ...state.range, isRunning: state.isRunning }));
  const other = useQuery({
    ...reportQuery({
      ...base,
      ...asked,
      ...(state.compared ?? state.range),
      segment: state.otherSegment,
      isRunning: false,
    }),
    enabled: state.compared !== null,
  });
  const answer = query.data;
  const before = state.compared === null ? undefined : other.data;
  const model = useMemo((): ChartModel | null => {
    if (answer === undefined) return null;
    // A day without the row is a day on which it had nothing.
    const { points } = seriesPoints(answer, before ?? null, { column, granularity, measuredFrom: '1970-01-01' });
    const counted = points.map((point, at) => ({
      ...point,
      value: numberIn(answer.periods[at]?.rows[0], column.id) ?? 0,
    }));
    const write = (value: number): string => formatValue(column.format, value, currency);
    const isUnfinished = answer.periods.at(-1)?.isUnfinished ?? false;
    const ends = extremes(counted, isUnfinished);
    return {
      name: t('evolution.name', { figure: column.label, label }),
      points: counted,
      unfinished: isUnfinished ? t('evolution.unfinished') : null,
      missing: null,
      notes: [],
      isWhole: column.format === 'integer' || column.format === 'seconds',
      write,
      writeAxis: (value) => {
        if (column.format === 'percent') return formatPercent(value, 0);
        return column.format === 'seconds' ? write(value) : formatShort(value);
      },
      summary:
        ends === null
          ? ''
          : t('chart.extremes', {
              high: write(ends[0].value ?? 0),
              highAt: ends[0].title,
              low: write(ends[1].value ?? 0),
              lowAt: ends[1].title,
            }),
    };
  }, [answer, before, column, granularity, currency, label, t]);
  return (
    <section className="row-evolution" aria-label={t('evolution.title')} aria-busy={query.isPending}>
      <select
        className="input"
        aria-label={t('evolution.figure')}
        value={column.id}
        onChange={({ target }) => setChosen(target.value)}
      >
        {figures.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <div className={query.isPlaceholderData ? 'row-evolution-chart is-refreshing' : 'row-evolution-chart'}>
        {query.isError && answer === undefined ? (
          <p className="ink2">{query.error.message}</p>
        ) : model === null ? (
          <Skeleton width={40} />
        ) : (
          <TimeChart model={model} />
        )}
      </div>
      {model !== null && <p className="ink2 row-evolution-ends">{model.summary}</p>}
    </section>
  );
}
