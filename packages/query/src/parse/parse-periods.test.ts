import { describe, expect, it } from 'vitest';
import { parsePeriods } from './parse-periods.ts';

const TODAY = '2024-03-15';
const labels = (period: string, date: string): string => {
  const parsed = parsePeriods(period, date, TODAY);
  if (!parsed.ok) return `refused ${parsed.error.parameter}`;
  return `${parsed.value.isList ? 'list ' : ''}${parsed.value.periods.map((one) => one.label).join(' ')}`;
};

describe('parsePeriods', () => {
  it.each([
    ['day', '2024-03-05', '2024-03-05'],
    ['day', 'today', '2024-03-15'],
    ['day', 'now', '2024-03-15'],
    ['day', 'yesterday', '2024-03-14'],
    ['day', 'lastWeek', '2024-03-08'],
    ['day', 'lastMonth', '2024-02-15'],
    ['day', 'lastYear', '2023-03-15'],
    ['week', '2024-03-05', '2024-03-04,2024-03-10'],
    ['week', '2024-03-10', '2024-03-04,2024-03-10'],
    ['month', '2024-02-29', '2024-02'],
    ['year', '2024-03-01', '2024'],
    ['range', '2024-03-03,2024-03-09', '2024-03-03,2024-03-09'],
    ['range', '2024-03-03,today', '2024-03-03,2024-03-15'],
    ['range', 'last7', '2024-03-09,2024-03-15'],
    ['range', 'previous7', '2024-03-08,2024-03-14'],
    ['day', '2024-02-28,2024-03-01', 'list 2024-02-28 2024-02-29 2024-03-01'],
    ['day', '2024-03-05,2024-03-05', 'list 2024-03-05'],
    ['day', 'last2', 'list 2024-03-14 2024-03-15'],
    ['day', 'previous2', 'list 2024-03-13 2024-03-14'],
    ['week', 'last2', 'list 2024-03-04,2024-03-10 2024-03-11,2024-03-17'],
    ['week', '2024-02-26,2024-03-14', 'list 2024-02-26,2024-03-03 2024-03-04,2024-03-10 2024-03-11,2024-03-17'],
    ['month', 'last3', 'list 2024-01 2024-02 2024-03'],
    ['month', 'previous2', 'list 2024-01 2024-02'],
    ['year', 'last2', 'list 2023 2024'],
    ['range', '2024-03-05', 'refused date'],
    ['day', '2024-02-30', 'refused date'],
    ['day', '2024-03-09,2024-03-03', 'refused date'],
    ['day', '2024-03-09,2024-03-10,2024-03-11', 'refused date'],
    ['day', 'last0', 'refused date'],
    ['day', 'last9999', 'refused date'],
    ['day', 'constructor', 'refused date'],
    ['day', '', 'refused date'],
    ['day', '2000-01-01,2024-01-01', 'refused date'],
    ['fortnight', 'today', 'refused period'],
  ])('%s %s', (period, date, expected) => {
    expect(labels(period, date)).toBe(expected);
  });

  it('counts months from the last day of a long month without leaving one out', () => {
    const parsed = parsePeriods('month', 'last3', '2024-03-31');
    expect(parsed.ok && parsed.value.periods.map((one) => one.label)).toEqual(['2024-01', '2024-02', '2024-03']);
  });
});
