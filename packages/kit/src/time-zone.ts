const HOUR_MS = 3_600_000;
const formatters = new Map<string, Intl.DateTimeFormat>();
/** Offset by zone and quarter hour: zones change their offset on quarter hours at the finest. */
const offsets = new Map<string, Map<number, number>>();
const QUARTER_MS = HOUR_MS / 4;
const OFFSETS_KEPT_PER_ZONE = 20_000;
/** Dates as texts, by day number: every hit asks for one. */
const dates = new Map<number, string>();
const DATES_KEPT = 10_000;

/** True when the run time knows this IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en-US', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

function measuredOffset(timeZone: string, atMs: number): number {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(atMs)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(atMs / 1000) * 1000;
}

/** Milliseconds that local time is ahead of UTC at this instant. @throws RangeError for an unknown zone. */
export function zoneOffsetMs(timeZone: string, atMs: number): number {
  if (timeZone === 'UTC') return 0;
  let known = offsets.get(timeZone);
  if (!known) {
    known = new Map();
    offsets.set(timeZone, known);
  }
  const quarter = Math.floor(atMs / QUARTER_MS);
  let offset = known.get(quarter);
  if (offset === undefined) {
    offset = measuredOffset(timeZone, quarter * QUARTER_MS);
    if (known.size >= OFFSETS_KEPT_PER_ZONE) known.clear();
    known.set(quarter, offset);
  }
  return offset;
}

/** Whole days since 1970-01-01 of the local calendar: equal for two instants exactly when they share a local date. */
export function localDayNumber(timeZone: string, atMs: number): number {
  return Math.floor((atMs + zoneOffsetMs(timeZone, atMs)) / (24 * HOUR_MS));
}

/** Local calendar date as YYYY-MM-DD. */
export function localDate(timeZone: string, atMs: number): string {
  const day = localDayNumber(timeZone, atMs);
  let date = dates.get(day);
  if (date === undefined) {
    date = new Date(day * 24 * HOUR_MS).toISOString().slice(0, 10);
    if (dates.size >= DATES_KEPT) dates.clear();
    dates.set(day, date);
  }
  return date;
}
