import { currentLocale } from './locale.ts';

// Days are calendar days without a zone; noon in UTC keeps them on their date whatever the reader's zone.
const atNoon = (day: string): Date => new Date(`${day}T12:00:00Z`);

function write(day: string, options: Intl.DateTimeFormatOptions): string {
  const text = new Intl.DateTimeFormat(currentLocale(), { timeZone: 'UTC', ...options }).format(atNoon(day));
  // British English writes four letters for one month only, which breaks columns; commas are noise on an axis.
  return text.replace('Sept', 'Sep').replace(',', '');
}

/** 23 Nov */
export function formatDay(day: string): string {
  return write(day, { day: 'numeric', month: 'short' });
}

/** Mon 16 Nov */
export function formatWeekday(day: string): string {
  return write(day, { weekday: 'short', day: 'numeric', month: 'short' });
}

/** 23 Nov 2026 */
export function formatFullDay(day: string): string {
  return write(day, { day: 'numeric', month: 'short', year: 'numeric' });
}

/** Nov 2026 */
export function formatMonth(day: string): string {
  return write(day, { month: 'short', year: 'numeric' });
}

/** 27 Oct – 23 Nov 2026; the year once where both share it, nothing twice. */
export function formatRange(from: string, to: string, withYear = true): string {
  if (from === to) return withYear ? formatFullDay(from) : formatWeekday(from);
  const isSameYear = from.slice(0, 4) === to.slice(0, 4);
  const end = withYear ? formatFullDay(to) : formatDay(to);
  if (!isSameYear) return `${formatFullDay(from)} – ${formatFullDay(to)}`;
  return `${formatDay(from)} – ${end}`;
}

/** 14:25 in a zone; with seconds for lists of requests. */
export function formatTime(moment: Date, timeZone?: string, withSeconds = false): string {
  return new Intl.DateTimeFormat(currentLocale(), {
    hour: '2-digit',
    minute: '2-digit',
    ...(withSeconds && { second: '2-digit' }),
    hourCycle: 'h23',
    ...(timeZone !== undefined && { timeZone }),
  }).format(moment);
}

/** The moment in full, with its zone, for hover. */
export function formatMoment(moment: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat(currentLocale(), {
    dateStyle: 'medium',
    timeStyle: 'long',
    ...(timeZone !== undefined && { timeZone }),
  }).format(moment);
}

/** 8 s ago, 12 min ago, 3 h ago, then the full date. Units by the caller's texts. */
export function splitAge(ageMs: number): { count: number; unit: 'seconds' | 'minutes' | 'hours' | 'days' } {
  const seconds = Math.max(0, Math.floor(ageMs / 1000));
  if (seconds < 60) return { count: seconds, unit: 'seconds' };
  if (seconds < 3600) return { count: Math.floor(seconds / 60), unit: 'minutes' };
  if (seconds < 86_400) return { count: Math.floor(seconds / 3600), unit: 'hours' };
  return { count: Math.floor(seconds / 86_400), unit: 'days' };
}
