import { localDayNumber, zoneOffsetMs } from '@accord/kit/time-zone';
import { type CountryCode, countries } from './countries.ts';
import { seededRandom } from './seeded-random.ts';
import type { Occasion, SiteProfile } from './site-profile.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** How much was left of a slow weekend. */
const SLOW = 0.45;

/** The time that the growth and the occasions of a site are spread over. */
export interface Span {
  readonly fromMs: number;
  readonly untilMs: number;
}

/** How many visits an hour has, relative to other hours: by country, and by what was special. */
export interface HourRate {
  readonly byCountry: readonly (readonly [CountryCode, number])[];
  readonly byOccasion: readonly (readonly [Occasion, number])[];
}

/** The rate of the hour that begins at `hourMs`. Growth goes on after the end of the span. */
export function hourRate(profile: SiteProfile, span: Span, hourMs: number, seed: number): HourRate {
  const passed = (hourMs - span.fromMs) / (span.untilMs - span.fromMs);
  const grown = 1 + (profile.growth - 1) * Math.max(0, passed);
  const day = localDayNumber(profile.timeZone, hourMs);
  const level = grown * slowness(profile, span, day) * (1 + 0.07 * seededRandom(seed, day, 11).normal());
  const byCountry = profile.countries.map(([country, share]) => {
    const local = new Date(hourMs + zoneOffsetMs(countries[country].timeZone, hourMs));
    const weekday = local.getUTCDay();
    const hours = weekday === 0 || weekday === 6 ? profile.weekendHours : profile.hours;
    const rate = level * share * (hours[local.getUTCHours()] ?? 0) * (profile.weekdays[weekday] ?? 1);
    return [country, Math.max(0, rate)] as const;
  });
  const usual = byCountry.reduce((sum, [, rate]) => sum + rate, 0);
  const byOccasion = profile.occasions.map((occasion) => {
    const sinceHours = (hourMs - (span.untilMs - occasion.daysBeforeEnd * DAY_MS)) / HOUR_MS;
    const fading = sinceHours < 0 ? 0 : Math.exp((-1.1 * sinceHours) / occasion.fadesInHours);
    return [occasion, usual * occasion.strength * fading] as const;
  });
  return { byCountry, byOccasion };
}

function slowness(profile: SiteProfile, span: Span, day: number): number {
  const about = localDayNumber(profile.timeZone, span.untilMs - profile.slowWeekend * DAY_MS);
  // 1970-01-01 was a Thursday: day 2 was a Saturday.
  const saturday = about - ((about - 2) % 7);
  return day === saturday || day === saturday + 1 ? SLOW : 1;
}

/** The sum of all parts of a rate. */
export function totalRate({ byCountry, byOccasion }: HourRate): number {
  const sum = (parts: readonly (readonly [unknown, number])[]) => parts.reduce((total, [, rate]) => total + rate, 0);
  return sum(byCountry) + sum(byOccasion);
}
