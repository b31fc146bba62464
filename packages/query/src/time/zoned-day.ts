import { localDate, zoneOffsetMs } from '@accord/kit/time-zone';
import type { IsoDate } from './iso-date.ts';
import { addDays } from './iso-date.ts';

const HOUR_MS = 3_600_000;

/**
 * The instant (Unix seconds) at which the day begins in the zone: its first moment, also where clocks jump over
 * midnight (the day then begins at 1:00) or the whole day does not exist (then it begins with the next one).
 * No offset is assumed: where the zone changes its offset around midnight, the boundary is searched for.
 */
export function startOfDayS(date: IsoDate, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const before = midnight - 26 * HOUR_MS;
  const after = midnight + 26 * HOUR_MS;
  const offset = zoneOffsetMs(timeZone, before);
  if (offset === zoneOffsetMs(timeZone, after)) return Math.floor((midnight - offset) / 1000);
  let low = Math.floor(before / 1000);
  let high = Math.floor(after / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (localDate(timeZone, middle * 1000) >= date) high = middle;
    else low = middle;
  }
  return high;
}

/** The starts (Unix seconds) of every day from `first` to `last`, and of the day after, in order. */
export function dayStarts(first: IsoDate, last: IsoDate, timeZone: string): number[] {
  const starts: number[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) starts.push(startOfDayS(day, timeZone));
  starts.push(startOfDayS(addDays(last, 1), timeZone));
  return starts;
}
