import { addDays, type IsoDate } from '@accord/query/time/iso-date';
import { type Period, shiftDate } from '@accord/query/time/period';

const DAY_MS = 86_400_000;

/** `date` of the period before: the day, week, month or year before, or as many days before a range. */
export function previousDates(kind: string, period: Period | undefined): IsoDate {
  if (period === undefined) return 'yesterday';
  if (kind !== 'range') return shiftDate(kind as 'day', period.first, -1);
  const days = Math.round((Date.parse(period.last) - Date.parse(period.first)) / DAY_MS) + 1;
  return `${addDays(period.first, -days)},${addDays(period.first, -1)}`;
}
