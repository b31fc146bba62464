import type { IsoDate } from './iso-date.ts';
import { addDays } from './iso-date.ts';

const HOUR_MS = 3_600_000;
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What the clocks of the zone show, as if it were UTC, in milliseconds. */
function wallClockMs(instantMs: number, timeZone: string): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatOf(timeZone).formatToParts(instantMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/** True for a name that the time zone database knows. */
export function isTimeZone(name: string): boolean {
  try {
    return formatOf(name) !== undefined;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The calendar day of an instant in the zone. */
export function dayAt(instantMs: number, timeZone: string): IsoDate {
  return new Date(wallClockMs(instantMs, timeZone)).toISOString().slice(0, 10);
}

/**
 * The instant (Unix seconds) at which the day begins in the zone: its first moment, also where clocks jump over
 * midnight (the day then begins at 1:00) or the whole day does not exist (then it begins with the next one).
 * No offset is assumed: where the zone changes its offset around midnight, the boundary is searched for.
 */
export function startOfDayS(date: IsoDate, timeZone: string): number {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const before = midnight - 26 * HOUR_MS;
  const after = midnight + 26 * HOUR_MS;
  const offsetBefore = wallClockMs(before, timeZone) - before;
  const offsetAfter = wallClockMs(after, timeZone) - after;
  if (offsetBefore === offsetAfter) return Math.floor((midnight - offsetBefore) / 1000);
  let low = Math.floor(before / 1000);
  let high = Math.floor(after / 1000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (dayAt(middle * 1000, timeZone) >= date) high = middle;
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
