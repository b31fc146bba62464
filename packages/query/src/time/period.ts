import type { IsoDate } from './iso-date.ts';
import { addDays, addMonths, endOfMonth, startOfMonth, startOfWeek } from './iso-date.ts';

export type PeriodKind = 'day' | 'week' | 'month' | 'year' | 'range';
export const PERIOD_KINDS: readonly PeriodKind[] = ['day', 'week', 'month', 'year', 'range'];

/** Whole days of a site, from `first` to `last`. */
export interface Period {
  kind: PeriodKind;
  first: IsoDate;
  last: IsoDate;
  /** How the wire format names it: `2024-03-05`, `2024-03-04,2024-03-10`, `2024-03`, `2024`. */
  label: string;
}

/** The day, week (from Monday), month or year that contains `date`. */
export function periodContaining(kind: Exclude<PeriodKind, 'range'>, date: IsoDate): Period {
  switch (kind) {
    case 'day':
      return { kind, first: date, last: date, label: date };
    case 'week': {
      const first = startOfWeek(date);
      const last = addDays(first, 6);
      return { kind, first, last, label: `${first},${last}` };
    }
    case 'month':
      return { kind, first: startOfMonth(date), last: endOfMonth(date), label: date.slice(0, 7) };
    case 'year': {
      const year = date.slice(0, 4);
      return { kind, first: `${year}-01-01`, last: `${year}-12-31`, label: year };
    }
  }
}

export const rangeOf = (first: IsoDate, last: IsoDate): Period => ({
  kind: 'range',
  first,
  last,
  label: `${first},${last}`,
});

/** A date within the period `count` periods later (earlier when negative). */
export function shiftDate(kind: Exclude<PeriodKind, 'range'>, date: IsoDate, count: number): IsoDate {
  switch (kind) {
    case 'day':
      return addDays(date, count);
    case 'week':
      return addDays(date, 7 * count);
    case 'month':
      return addMonths(startOfMonth(date), count);
    case 'year':
      return addMonths(startOfMonth(date), 12 * count);
  }
}
