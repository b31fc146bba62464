import type { Period } from '@accord/query/time/period';

const format = (date: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' }).format(Date.parse(`${date}T00:00:00Z`));
const DAY = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A period, or the span of several, in words: `Tuesday, March 5, 2024`. */
export function prettyPeriods(periods: readonly Period[]): string {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last && first.kind === 'day') return format(first.first, { ...DAY, weekday: 'long' });
  if (first === last && first.kind === 'month') return format(first.first, { month: 'long', year: 'numeric' });
  if (first === last && first.kind === 'year') return format(first.first, { year: 'numeric' });
  return `${format(first.first, DAY)} – ${format(last.last, DAY)}`;
}
