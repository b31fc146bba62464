import { describe, expect, it } from 'vitest';
import { addDays, addMonths, countDays, endOfMonth, isDay, listDays, todayIn, weekdayOf } from './day.ts';

describe('todayIn', () => {
  it.each([
    ['2026-11-25T23:30:00Z', 'Europe/Stockholm', '2026-11-26'],
    ['2026-11-25T23:30:00Z', 'America/New_York', '2026-11-25'],
    ['2026-11-25T10:30:00Z', 'Pacific/Kiritimati', '2026-11-26'],
    ['2026-03-29T00:59:59Z', 'Europe/London', '2026-03-29'],
  ])('%s in %s is %s', (now, zone, day) => {
    expect(todayIn(zone, new Date(now))).toBe(day);
  });
});

describe('days', () => {
  it('cross months, leap days and summer time', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(listDays({ from: '2026-10-24', to: '2026-10-27' })).toEqual([
      '2026-10-24',
      '2026-10-25',
      '2026-10-26',
      '2026-10-27',
    ]);
    expect(countDays({ from: '2026-10-27', to: '2026-11-23' })).toBe(28);
  });

  it('know their weekday, Monday first', () => {
    expect(weekdayOf('2026-11-23')).toBe(0);
    expect(weekdayOf('2026-11-22')).toBe(6);
  });

  it('know the ends of months', () => {
    expect(endOfMonth('2026-02-11')).toBe('2026-02-28');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it.each([
    ['2026-11-25', true],
    ['2026-02-29', false],
    ['2026-2-9', false],
    ['today', false],
  ])('isDay(%s) is %s', (text, answer) => {
    expect(isDay(text)).toBe(answer);
  });
});
