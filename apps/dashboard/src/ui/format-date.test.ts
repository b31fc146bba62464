import { describe, expect, it } from 'vitest';
import { formatMonth, formatRange, formatTime, formatWeekday, splitAge } from './format-date.ts';

describe('dates', () => {
  it.each([
    [formatRange('2026-10-27', '2026-11-23'), '27 Oct – 23 Nov 2026'],
    [formatRange('2026-10-27', '2026-11-23', false), '27 Oct – 23 Nov'],
    [formatRange('2025-12-29', '2026-01-04'), '29 Dec 2025 – 4 Jan 2026'],
    [formatRange('2026-11-23', '2026-11-23'), '23 Nov 2026'],
    [formatRange('2026-09-29', '2026-10-26', false), '29 Sep – 26 Oct'],
    [formatWeekday('2026-11-16'), 'Mon 16 Nov'],
    [formatMonth('2026-11-01'), 'Nov 2026'],
    [formatTime(new Date('2026-11-25T13:25:51Z'), 'Europe/Stockholm'), '14:25'],
    [formatTime(new Date('2026-11-25T23:25:51Z'), 'Europe/Stockholm', true), '00:25:51'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('splitAge', () => {
  it.each([
    [8400, 8, 'seconds'],
    [720_000, 12, 'minutes'],
    [3 * 3_600_000, 3, 'hours'],
    [49 * 3_600_000, 2, 'days'],
    [-500, 0, 'seconds'],
  ] as const)('%d ms is %d %s', (ms, count, unit) => {
    expect(splitAge(ms)).toEqual({ count, unit });
  });
});
