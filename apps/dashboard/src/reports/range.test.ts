import { describe, expect, it } from 'vitest';
import { comparedRange, fairDays, nameRange, parseRange, type RangeChoice, resolveRange, stepRange } from './range.ts';

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

describe('fairDays', () => {
  it('leaves what a finished range is compared with whole', () => {
    const other = { from: '2026-09-01', to: '2026-09-30' };
    expect(fairDays({ from: '2026-10-01', to: '2026-10-31' }, other, today)).toEqual(other);
  });

  it('ends at the present time of day while today runs', () => {
    const other = { from: '2026-09-29', to: '2026-10-26' };
    expect(fairDays(resolveRange('28d', today), other, today)).toEqual({ ...other, until: 'now' });
    const yesterday = { from: '2026-11-22', to: '2026-11-22' };
    expect(fairDays({ from: today, to: today }, yesterday, today)).toEqual({ ...yesterday, until: 'now' });
  });

  it('takes as many days as are there, not those that a month still has before it', () => {
    const range = { from: '2026-11-01', to: '2026-11-30' };
    expect(fairDays(range, { from: '2026-10-01', to: '2026-10-31' }, today)).toEqual({
      from: '2026-10-01',
      to: '2026-10-23',
      until: 'now',
    });
  });

  it('takes a shorter month whole', () => {
    const february = { from: '2026-02-01', to: '2026-02-28' };
    expect(fairDays({ from: '2026-03-01', to: '2026-03-30' }, february, '2026-03-30')).toEqual(february);
  });
});
