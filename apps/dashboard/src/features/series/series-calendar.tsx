import type { ReportAnswer } from '@accord/contract/reports';
import { numberIn } from '../../reports/format-value.ts';
import { countUnmeasured } from '../../reports/series-points.ts';
import { formatMonth, formatWeekday } from '../../ui/format-date.ts';
import { HeatCalendar } from '../../ui/heat-calendar/heat-calendar.tsx';
import { currentLocale } from '../../ui/locale.ts';
import type { ChartModel } from '../../ui/time-chart/chart-model.ts';

interface Props {
  model: ChartModel;
  answer: ReportAnswer;
  column: string;
  createdOn: string;
}

/** Monday, of any week. */
const MONDAY_MS = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

function weekdayNames(): string[] {
  const write = new Intl.DateTimeFormat(currentLocale(), { weekday: 'short', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, at) => write.format(new Date(MONDAY_MS + at * DAY_MS)));
}

/** A series by day as a calendar; days before the start and the day that runs are left open. */
export function SeriesCalendar({ model, answer, column, createdOn }: Props) {
  const missing = countUnmeasured(answer, createdOn);
  const days = answer.periods.map(({ from, rows, isUnfinished }, at) => ({
    day: from,
    title: formatWeekday(from),
    value: at < missing || isUnfinished ? null : (numberIn(rows[0], column) ?? 0),
  }));
  return (
    <HeatCalendar
      name={model.name}
      days={days}
      write={model.write}
      weekdays={weekdayNames()}
      monthOf={(day) => (day === '' ? '' : formatMonth(day))}
    />
  );
}
