import { localDate } from '@accord/kit/time-zone';
import { describe, expect, it } from 'vitest';
import { dayStarts, startOfDayS } from './zoned-day.ts';

describe('startOfDayS', () => {
  it.each([
    ['UTC', '2024-03-10', '2024-03-10T00:00:00Z'],
    // Clocks go forward at 2:00 and back at 2:00: midnight itself is ordinary, the next one has the other offset.
    ['America/New_York', '2024-03-10', '2024-03-10T05:00:00Z'],
    ['America/New_York', '2024-03-11', '2024-03-11T04:00:00Z'],
    ['America/New_York', '2024-11-03', '2024-11-03T04:00:00Z'],
    ['America/New_York', '2024-11-04', '2024-11-04T05:00:00Z'],
    ['Europe/Berlin', '2024-03-31', '2024-03-30T23:00:00Z'],
    ['Europe/Berlin', '2024-04-01', '2024-03-31T22:00:00Z'],
    ['Europe/Berlin', '2024-10-28', '2024-10-27T23:00:00Z'],
    ['Asia/Kolkata', '2024-03-10', '2024-03-09T18:30:00Z'],
    ['Asia/Kathmandu', '2024-03-10', '2024-03-09T18:15:00Z'],
    ['Pacific/Auckland', '2024-04-07', '2024-04-06T11:00:00Z'],
    ['Pacific/Auckland', '2024-04-08', '2024-04-07T12:00:00Z'],
    ['Pacific/Chatham', '2024-04-08', '2024-04-07T11:15:00Z'],
    // Half an hour of daylight saving.
    ['Australia/Lord_Howe', '2024-04-08', '2024-04-07T13:30:00Z'],
    // Midnight does not exist: the day begins at 1:00.
    ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00Z'],
    ['Asia/Beirut', '2024-03-31', '2024-03-30T22:00:00Z'],
    ['Africa/Cairo', '2024-04-26', '2024-04-25T22:00:00Z'],
    // Midnight is shown twice: at 24:00 clocks go back to 23:00, the day begins the second time.
    ['America/Sao_Paulo', '2018-02-18', '2018-02-18T03:00:00Z'],
    ['America/Havana', '2024-11-03', '2024-11-03T04:00:00Z'],
    // A day that was left out begins with the next one.
    ['Pacific/Apia', '2011-12-30', '2011-12-30T10:00:00Z'],
    ['Pacific/Apia', '2011-12-31', '2011-12-30T10:00:00Z'],
    ['Pacific/Kiritimati', '2024-03-10', '2024-03-09T10:00:00Z'],
    ['Etc/GMT+12', '2024-03-10', '2024-03-10T12:00:00Z'],
  ])('%s %s begins at %s', (zone, date, instant) => {
    expect(new Date(startOfDayS(date, zone) * 1000).toISOString()).toBe(new Date(instant).toISOString());
  });

  it('leaves no gap and no overlap over a year of days in zones that change their clocks', () => {
    for (const zone of [
      'America/New_York',
      'Europe/Dublin',
      'Australia/Lord_Howe',
      'America/Sao_Paulo',
      'Asia/Beirut',
    ]) {
      const starts = dayStarts('2018-01-01', '2018-12-31', zone);
      expect(starts).toHaveLength(366);
      for (const [at, start] of starts.entries()) {
        const before = starts[at - 1];
        if (before !== undefined) expect((start - before) / 3600).toBeGreaterThanOrEqual(23);
        if (before !== undefined) expect((start - before) / 3600).toBeLessThanOrEqual(25);
        expect(localDate(zone, (start - 1) * 1000) < localDate(zone, start * 1000)).toBe(true);
      }
    }
  });
});
