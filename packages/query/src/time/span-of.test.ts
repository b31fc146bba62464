import { describe, expect, it } from 'vitest';
import { periodContaining } from './period.ts';
import { spanOf } from './span-of.ts';

const HOUR_S = 3600;
const spanHours = (date: string, lastDayS?: number): number => {
  const periods = [periodContaining('day', date)];
  const [fromS, toS] = spanOf({ periods, timeZone: 'Europe/Berlin', ...(lastDayS !== undefined && { lastDayS }) });
  return (toS - fromS) / HOUR_S;
};

describe('spanOf', () => {
  it('is the whole day, as long as it is there', () => {
    expect(['2024-03-05', '2024-03-31', '2024-10-27'].map((date) => spanHours(date))).toEqual([24, 23, 25]);
  });

  it('ends so long after the last day began, and never after it', () => {
    expect(spanHours('2024-03-05', 9 * HOUR_S)).toBe(9);
    expect(spanHours('2024-03-31', 23.5 * HOUR_S)).toBe(23);
    const month = { periods: [periodContaining('month', '2024-02-01')], timeZone: 'UTC', lastDayS: HOUR_S };
    expect(spanOf(month).map((seconds) => new Date(seconds * 1000).toISOString())).toEqual([
      '2024-02-01T00:00:00.000Z',
      '2024-02-29T01:00:00.000Z',
    ]);
  });
});
