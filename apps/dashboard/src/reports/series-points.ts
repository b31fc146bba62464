import type { ReportAnswer, ReportColumn, ReportPeriod } from '@accord/contract/reports';
import { formatDay, formatMonth, formatRange, formatWeekday } from '../ui/format-date.ts';
import { formatChange } from '../ui/format-number.ts';
import type { ChartPoint } from '../ui/time-chart/chart-model.ts';
import { type Day, weekdayOf } from './day.ts';
import { computeDelta } from './delta.ts';
import { numberIn } from './format-value.ts';
import type { Granularity } from './granularity.ts';

interface Question {
  column: Pick<ReportColumn, 'id' | 'format' | 'better'>;
  granularity: Granularity;
  /** The first day on which the site was measured: zeros before it are gaps. */
  measuredFrom: Day;
}

/**
 * Shapes a series and the one it is compared with into chart points, matched by place. `missing` counts the points at
 * the start on which nothing was collected.
 */
export function seriesPoints(
  answer: ReportAnswer,
  other: ReportAnswer | null,
  { column, granularity, measuredFrom }: Question,
): { points: ChartPoint[]; missing: number } {
  const counted = answer.periods.map((period) => numberIn(period.rows[0], column.id) ?? 0);
  const missing = countUnmeasured(answer, measuredFrom);

  const points = answer.periods.map((period, index): ChartPoint => {
    const before = other?.periods[index];
    const value = index < missing ? null : (counted[index] ?? 0);
    const otherValue = before === undefined ? null : (numberIn(before.rows[0], column.id) ?? 0);
    const base = numberIn(before?.rows[0], 'visits');
    const delta = period.isUnfinished ? null : computeDelta(column, value, otherValue, base);
    return {
      axisLabel: granularity === 'month' ? formatMonth(period.from) : formatDay(period.from),
      title: titleOf(period, granularity),
      otherTitle: before === undefined ? null : titleOf(before, granularity),
      value,
      other: otherValue,
      isShaded: granularity === 'day' && weekdayOf(period.from) >= 5,
      change:
        delta === null || delta.kind === 'new'
          ? null
          : { text: formatChange(delta.amount, delta.unit), tone: delta.tone },
    };
  });
  return { points, missing };
}

/** How many periods at the start lie before anything was measured: no visits, and over before `measuredFrom`. */
export function countUnmeasured({ periods }: ReportAnswer, measuredFrom: Day): number {
  const firstCounted = periods.findIndex((period) => (numberIn(period.rows[0], 'visits') ?? 0) > 0);
  const firstMeasured = periods.findIndex((period) => period.to >= measuredFrom);
  const starts = [firstCounted, firstMeasured].filter((index) => index >= 0);
  return starts.length === 0 ? periods.length : Math.min(...starts);
}

function titleOf(period: ReportPeriod, granularity: Granularity): string {
  if (granularity === 'day') return formatWeekday(period.from);
  return granularity === 'week' ? formatRange(period.from, period.to, false) : formatMonth(period.from);
}

/** The points with the highest and lowest figure, for the summary in words; the unfinished last one does not count. */
export function extremes(points: readonly ChartPoint[], isUnfinished: boolean): [ChartPoint, ChartPoint] | null {
  const judged = (isUnfinished ? points.slice(0, -1) : points).filter((point) => point.value !== null);
  const sorted = judged.toSorted((a, b) => (a.value ?? 0) - (b.value ?? 0));
  const [lowest, highest] = [sorted[0], sorted.at(-1)];
  return lowest === undefined || highest === undefined ? null : [highest, lowest];
}
