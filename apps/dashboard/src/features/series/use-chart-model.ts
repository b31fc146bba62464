import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useSite } from '../../app/site-context.ts';
import { formatValue, numberIn } from '../../reports/format-value.ts';
import { extremes, seriesPoints } from '../../reports/series-points.ts';
import { formatFullDay, formatRange, formatTime } from '../../ui/format-date.ts';
import { formatPercent, formatShort } from '../../ui/format-number.ts';
import type { ChartModel } from '../../ui/time-chart/chart-model.ts';
import { useVersusName } from '../range/use-versus-name.ts';
import type { SeriesState } from './series-state.ts';
import { useChartNotes } from './use-chart-notes.ts';
import type { Series } from './use-series.ts';
import type { Totals } from './use-totals.ts';

/** The chart of the chosen figure with all its words; null until the figures are there. */
export function useChartModel(name: string, state: SeriesState, series: Series, totals: Totals): ChartModel | null {
  const { t } = useTranslation();
  const site = useSite();
  const { metric, granularity } = state;
  const { query, other, compares, range } = series;
  const answer = query.data;
  const before = compares ? other.data : undefined;
  const total = numberIn(totals.now, metric.id);
  const notes = useChartNotes(series);
  const versusName = useVersusName(state);

  return useMemo(() => {
    if (answer === undefined) return null;
    const question = { column: metric, granularity, measuredFrom: site.createdOn };
    const shaped = seriesPoints(answer, before ?? null, question);
    const { missing } = shaped;
    // Of the same days, the visits are what differs.
    const points =
      versusName === ''
        ? shaped.points
        : shaped.points.map((point) => ({ ...point, otherTitle: point.otherTitle && versusName }));
    const isUnfinished = answer.periods.at(-1)?.isUnfinished ?? false;
    const write = (value: number) => formatValue(metric.format, value);
    const time = formatTime(new Date(answer.countedAt), answer.timeZone);
    const ends = extremes(points, isUnfinished);
    const summary = [
      `${name}, ${formatRange(range.from, range.to)}.`,
      total === null ? '' : t('chart.total', { value: write(total) }),
      ends === null
        ? ''
        : t('chart.extremes', {
            high: write(ends[0].value ?? 0),
            highAt: ends[0].title,
            low: write(ends[1].value ?? 0),
            lowAt: ends[1].title,
          }),
    ];
    return {
      name,
      points,
      unfinished: isUnfinished ? t(`chart.until.${granularity}`, { time }) : null,
      missing:
        missing === 0
          ? null
          : { count: missing, text: t('chart.notMeasured', { date: formatFullDay(site.createdOn) }) },
      isWhole: metric.format === 'integer' || metric.format === 'seconds',
      write,
      writeAxis: (value) => {
        if (metric.format === 'percent') return formatPercent(value, 0);
        return metric.format === 'seconds' ? write(value) : formatShort(value);
      },
      notes,
      summary: summary.filter(Boolean).join(' '),
    };
  }, [name, answer, before, metric, granularity, site.createdOn, range.from, range.to, total, notes, versusName, t]);
}
