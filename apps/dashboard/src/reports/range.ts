import {
  addDays,
  addMonths,
  countDays,
  type Day,
  type DayRange,
  endOfMonth,
  isDay,
  startOfMonth,
  startOfYear,
} from './day.ts';

/** The ranges with a name, in the order of the picker. They move with the calendar; a range by dates stands still. */
export const namedRanges = ['today', 'yesterday', '7d', '28d', 'month', 'last-month', 'year'] as const;
export type NamedRange = (typeof namedRanges)[number];
export type RangeChoice = NamedRange | DayRange;

/** Weekdays match between 28 days and the 28 before, which no month can offer. */
export const defaultRange: NamedRange = '28d';

/** Reads `28d` or `2026-10-27..2026-11-23`; anything else is the default. Days after today are cut off. */
export function parseRange(text: string | null, today: Day): RangeChoice {
  const named = namedRanges.find((name) => name === text);
  if (named !== undefined) return named;
  const [from = '', to = ''] = (text ?? '').split('..');
  if (!isDay(from) || !isDay(to) || from > to || from > today) return defaultRange;
  return { from, to: to > today ? today : to };
}

export function writeRange(choice: RangeChoice): string {
  return typeof choice === 'string' ? choice : `${choice.from}..${choice.to}`;
}

/** The days that a choice means today. */
export function resolveRange(choice: RangeChoice, today: Day): DayRange {
  switch (choice) {
    case 'today':
      return { from: today, to: today };
    case 'yesterday':
      return { from: addDays(today, -1), to: addDays(today, -1) };
    case '7d':
      return { from: addDays(today, -6), to: today };
    case '28d':
      return { from: addDays(today, -27), to: today };
    case 'month':
      return { from: startOfMonth(today), to: today };
    case 'last-month': {
      const from = startOfMonth(addMonths(today, -1));
      return { from, to: endOfMonth(from) };
    }
    case 'year':
      return { from: startOfYear(today), to: today };
    default:
      return choice;
  }
}

type Shape = 'day' | 'days' | 'month' | 'year';

/** What kind of stretch this is, which decides what comes before it. */
function shapeOf(choice: RangeChoice, { from, to }: DayRange): Shape {
  if (choice === 'month' || choice === 'last-month') return 'month';
  if (choice === 'year') return 'year';
  if (from === startOfYear(from) && to === `${from.slice(0, 4)}-12-31`) return 'year';
  if (from === startOfMonth(from) && to === endOfMonth(from)) return 'month';
  return from === to ? 'day' : 'days';
}

export const comparisons = ['previous', 'year', 'none'] as const;
export type Comparison = (typeof comparisons)[number];

/**
 * The days to compare with, or null. Like with like: a day with the same weekday of the week before, months and years
 * by date, everything else with as many days just before; "year" goes back 52 whole weeks so that weekdays match.
 */
export function comparedRange(choice: RangeChoice, range: DayRange, comparison: Comparison): DayRange | null {
  if (comparison === 'none') return null;
  if (comparison === 'year') return { from: addDays(range.from, -364), to: addDays(range.to, -364) };
  switch (shapeOf(choice, range)) {
    case 'day':
      return { from: addDays(range.from, -7), to: addDays(range.to, -7) };
    case 'month':
      return monthsBefore(range, 1);
    case 'year':
      return monthsBefore(range, 12);
    default: {
      const count = countDays(range);
      return { from: addDays(range.from, -count), to: addDays(range.to, -count) };
    }
  }
}

function monthsBefore({ from, to }: DayRange, months: number): DayRange {
  const isWhole = to === endOfMonth(to);
  const before = addMonths(to, -months);
  return { from: addMonths(from, -months), to: isWhole ? endOfMonth(before) : before };
}

/**
 * The stretch of the same kind one step earlier (−1) or later (+1); null when it would lie after today.
 * A month or year that still runs becomes the whole one before.
 */
export function stepRange(choice: RangeChoice, range: DayRange, step: -1 | 1, today: Day): DayRange | null {
  const shape = shapeOf(choice, range);
  let moved: DayRange;
  if (shape === 'month' || shape === 'year') {
    const from = addMonths(range.from, step * (shape === 'year' ? 12 : 1));
    moved = { from, to: shape === 'year' ? `${from.slice(0, 4)}-12-31` : endOfMonth(from) };
  } else {
    const count = step * countDays(range);
    moved = { from: addDays(range.from, count), to: addDays(range.to, count) };
  }
  if (moved.from > today) return null;
  return { from: moved.from, to: moved.to > today ? today : moved.to };
}

/** A range by dates that a name already covers gets the name back, so that stepping there and back changes nothing. */
export function nameRange(range: DayRange, today: Day): RangeChoice {
  const named = namedRanges.find((name) => {
    const { from, to } = resolveRange(name, today);
    return from === range.from && to === range.to;
  });
  return named ?? range;
}

/** What a range is compared with: while its last day runs, the same hours of the days before. */
export interface ComparedDays extends DayRange {
  /** The last day counts up to the present time of day. */
  until?: 'now';
}

/** The days of `other` that stand against those of `range` up to now. */
export function fairDays(range: DayRange, other: DayRange, today: Day): ComparedDays {
  if (range.to < today) return other;
  const days = countDays({ from: range.from, to: today });
  // A shorter month before cannot give as many days as this one: then it counts whole.
  if (days > countDays(other)) return other;
  return { from: other.from, to: addDays(other.from, days - 1), until: 'now' };
}
