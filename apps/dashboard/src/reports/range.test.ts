import { describe, expect, it } from 'vitest';
import {
  comparedRange,
  fairRanges,
  nameRange,
  parseRange,
  type RangeChoice,
  resolveRange,
  stepRange,
} from './range.ts';

const today = '2026-11-23';

describe('resolveRange', () => {
  it.each([
    ['today', '2026-11-23', '2026-11-23'],
    ['yesterday', '2026-11-22', '2026-11-22'],
    ['7d', '2026-11-17', '2026-11-23'],
    ['28d', '2026-10-27', '2026-11-23'],
    ['month', '2026-11-01', '2026-11-23'],
    ['last-month', '2026-10-01', '2026-10-31'],
    ['year', '2026-01-01', '2026-11-23'],
  ] as const)('%s is %s to %s', (name, from, to) => {
    expect(resolveRange(name, today)).toEqual({ from, to });
  });
});

describe('parseRange', () => {
  it.each([
    ['7d', '7d'],
    ['2026-10-01..2026-10-09', { from: '2026-10-01', to: '2026-10-09' }],
    ['2026-11-20..2026-12-09', { from: '2026-11-20', to: today }],
    ['2026-10-09..2026-10-01', '28d'],
    ['2026-02-30..2026-03-01', '28d'],
    ['2027-01-01..2027-01-02', '28d'],
    ['<script>', '28d'],
    [null, '28d'],
  ])('reads %s', (text, choice) => {
    expect(parseRange(text, today)).toEqual(choice);
  });
});

describe('comparedRange', () => {
  const cases: [RangeChoice, string, string][] = [
    ['28d', '2026-09-29', '2026-10-26'],
    ['7d', '2026-11-10', '2026-11-16'],
    ['today', '2026-11-16', '2026-11-16'],
    ['month', '2026-10-01', '2026-10-23'],
    ['last-month', '2026-09-01', '2026-09-30'],
    ['year', '2025-01-01', '2025-11-23'],
    [{ from: '2026-02-01', to: '2026-02-28' }, '2026-01-01', '2026-01-31'],
    [{ from: '2026-11-02', to: '2026-11-11' }, '2026-10-23', '2026-11-01'],
  ];
  it.each(cases)('previous of %j is %s to %s', (choice, from, to) => {
    expect(comparedRange(choice, resolveRange(choice, today), 'previous')).toEqual({ from, to });
  });

  it('goes back whole weeks for the year before, so that weekdays match', () => {
    expect(comparedRange('today', { from: today, to: today }, 'year')).toEqual({
      from: '2025-11-24',
      to: '2025-11-24',
    });
  });

  it('is nothing when comparison is off', () => {
    expect(comparedRange('28d', resolveRange('28d', today), 'none')).toBeNull();
  });

  it('holds a short month back to its last day', () => {
    expect(comparedRange('month', { from: '2026-03-01', to: '2026-03-30' }, 'previous')).toEqual({
      from: '2026-02-01',
      to: '2026-02-28',
    });
  });
});

describe('stepRange', () => {
  it('moves days by their number and months by one', () => {
    expect(stepRange('28d', resolveRange('28d', today), -1, today)).toEqual({ from: '2026-09-29', to: '2026-10-26' });
    expect(stepRange('month', resolveRange('month', today), -1, today)).toEqual({
      from: '2026-10-01',
      to: '2026-10-31',
    });
  });

  it('never goes past today', () => {
    expect(stepRange('28d', resolveRange('28d', today), 1, today)).toBeNull();
    expect(
      stepRange({ from: '2026-10-01', to: '2026-10-31' }, { from: '2026-10-01', to: '2026-10-31' }, 1, today),
    ).toEqual({
      from: '2026-11-01',
      to: today,
    });
  });

  it('finds the name again on the way back', () => {
    expect(nameRange({ from: '2026-10-27', to: today }, today)).toBe('28d');
    expect(nameRange({ from: '2026-09-29', to: '2026-10-26' }, today)).toEqual({
      from: '2026-09-29',
      to: '2026-10-26',
    });
  });
});

describe('fairRanges', () => {
  it('leaves a finished range whole', () => {
    const range = { from: '2026-10-01', to: '2026-10-31' };
    const other = { from: '2026-09-01', to: '2026-09-30' };
    expect(fairRanges(range, other, today)).toEqual({ range, other });
  });

  it('drops today and the day that stands against it', () => {
    const range = resolveRange('28d', today);
    const other = { from: '2026-09-29', to: '2026-10-26' };
    expect(fairRanges(range, other, today)).toEqual({
      range: { from: '2026-10-27', to: '2026-11-22' },
      other: { from: '2026-09-29', to: '2026-10-25' },
    });
  });

  it('is nothing while only today is in the range', () => {
    expect(fairRanges({ from: today, to: today }, { from: '2026-11-16', to: '2026-11-16' }, today)).toBeNull();
  });
});
