/** A calendar day without a time zone, `2026-11-25`. Compares and sorts as text. */
export type Day = string;

/** Days from `from` to `to`, both included. */
export interface DayRange {
  from: Day;
  to: Day;
}

const DAY_MS = 86_400_000;

const toMs = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
const toDay = (ms: number): Day => new Date(ms).toISOString().slice(0, 10);

/** Whether the text is a day that exists, so that an address typed by hand cannot break the page. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && toDay(ms) === text;
}

/** The day it is in a time zone (IANA name) at a moment. */
export function todayIn(timeZone: string, now: Date): Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = Object.fromEntries(format.formatToParts(now).map(({ type, value }) => [type, value]));
  return `${part.year}-${part.month}-${part.day}`;
}

export function addDays(day: Day, count: number): Day {
  return toDay(toMs(day) + count * DAY_MS);
}

/** How many days the range holds; 1 when it is a single day. */
export function countDays({ from, to }: DayRange): number {
  return Math.round((toMs(to) - toMs(from)) / DAY_MS) + 1;
}

/** The days of the range in order. */
export function listDays(range: DayRange): Day[] {
  return Array.from({ length: Math.max(0, countDays(range)) }, (_, index) => addDays(range.from, index));
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: Day): number {
  return (new Date(toMs(day)).getUTCDay() + 6) % 7;
}

export function startOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01`;
}

export function endOfMonth(day: Day): Day {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return toDay(Date.UTC(year, month, 0));
}

/** The same day of another month, held back to that month's last day where it is shorter. */
export function addMonths(day: Day, count: number): Day {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = toDay(Date.UTC(year, month - 1 + count, 1));
  const last = endOfMonth(first);
  return `${first.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
}

export function startOfYear(day: Day): Day {
  return `${day.slice(0, 4)}-01-01`;
}
