/** A calendar day as `YYYY-MM-DD`, without a time zone. */
export type IsoDate = string;

const DAY_MS = 86_400_000;
const PATTERN = /^(\d{4})-(\d{2})-(\d{2})$/;

const toMs = (date: IsoDate): number => Date.parse(`${date}T00:00:00Z`);
const fromMs = (ms: number): IsoDate => new Date(ms).toISOString().slice(0, 10);

/** True for a day that exists, between 1970 and 2099. */
export function isIsoDate(text: string): boolean {
  const parts = PATTERN.exec(text);
  if (parts === null) return false;
  const year = Number(parts[1]);
  if (year < 1970 || year > 2099) return false;
  const ms = Date.UTC(year, Number(parts[2]) - 1, Number(parts[3]));
  return fromMs(ms) === text;
}

export const addDays = (date: IsoDate, days: number): IsoDate => fromMs(toMs(date) + days * DAY_MS);

/** The same day of another month, or that month's last day where it is shorter. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const first = `${String(Math.floor(count / 12)).padStart(4, '0')}-${String((count % 12) + 1).padStart(2, '0')}-01`;
  const lastDay = Number(endOfMonth(first).slice(8));
  return `${first.slice(0, 8)}${String(Math.min(Number(date.slice(8)), lastDay)).padStart(2, '0')}`;
}

/** Monday of the week. */
export function startOfWeek(date: IsoDate): IsoDate {
  const weekday = (new Date(toMs(date)).getUTCDay() + 6) % 7;
  return addDays(date, -weekday);
}

export const startOfMonth = (date: IsoDate): IsoDate => `${date.slice(0, 8)}01`;
export const endOfMonth = (date: IsoDate): IsoDate =>
  fromMs(Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)), 0));
