import { countDays, type DayRange } from './day.ts';

/** How wide a point of the chart is. */
export const granularities = ['day', 'week', 'month'] as const;
export type Granularity = (typeof granularities)[number];

/** What a range can be drawn by: at least two points, at most about four hundred. */
export function offeredGranularities(range: DayRange): Granularity[] {
  const days = countDays(range);
  const offered: Granularity[] = [];
  if (days <= 400) offered.push('day');
  if (days >= 14 && days <= 2800) offered.push('week');
  if (days >= 62) offered.push('month');
  return offered;
}

/** The choice of the address when the range can be drawn by it, else the finest that stays readable. */
export function chooseGranularity(wanted: string | null, range: DayRange): Granularity {
  const offered = offeredGranularities(range);
  const kept = offered.find((name) => name === wanted);
  if (kept !== undefined) return kept;
  const days = countDays(range);
  if (days <= 100) return 'day';
  return days <= 800 ? 'week' : 'month';
}
