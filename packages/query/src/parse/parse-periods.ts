import { failed, ok, type Result } from '@accord/kit/result';
import { addDays, addMonths, type IsoDate, isIsoDate } from '../time/iso-date.ts';
import { PERIOD_KINDS, type Period, type PeriodKind, periodContaining, rangeOf, shiftDate } from '../time/period.ts';
import type { Refusal } from './refusal.ts';

/** The periods of one question, oldest first. */
export interface Periods {
  periods: readonly Period[];
  /** True when the answer is a map over periods, even over one. */
  isList: boolean;
}

/** More periods than this in one question are refused: each is a column of the answer. */
export const MOST_PERIODS = 1000;

const KEYWORDS: Readonly<Record<string, (today: IsoDate) => IsoDate>> = {
  today: (today) => today,
  now: (today) => today,
  yesterday: (today) => addDays(today, -1),
  yesterdaySameTime: (today) => addDays(today, -1),
  lastWeek: (today) => addDays(today, -7),
  lastMonth: (today) => addMonths(today, -1),
  lastYear: (today) => addMonths(today, -12),
};

function parseDay(text: string, today: IsoDate): IsoDate | undefined {
  const keyword = Object.hasOwn(KEYWORDS, text) ? KEYWORDS[text] : undefined;
  if (keyword !== undefined) return keyword(today);
  return isIsoDate(text) ? text : undefined;
}

const refuseDate = (date: string): Result<never, Refusal> =>
  failed({
    parameter: 'date',
    problem: `The date '${date.slice(0, 60)}' is not valid. Use YYYY-MM-DD, two of them with a comma, today, yesterday, lastN or previousN.`,
  });

/** Every period of the kind that has a day between `first` and `last`. */
function periodsBetween(kind: Exclude<PeriodKind, 'range'>, first: IsoDate, last: IsoDate): Period[] | undefined {
  const periods: Period[] = [];
  for (let period = periodContaining(kind, first); period.first <= last; ) {
    if (periods.length === MOST_PERIODS) return undefined;
    periods.push(period);
    period = periodContaining(kind, addDays(period.last, 1));
  }
  return periods;
}

function parseRelative(kind: PeriodKind, how: string, count: number, today: IsoDate): Periods {
  if (kind === 'range') {
    const last = how === 'last' ? today : addDays(today, -1);
    return { periods: [rangeOf(addDays(last, 1 - count), last)], isList: false };
  }
  const newest = how === 'last' ? 0 : -1;
  const periods = Array.from({ length: count }, (_, at) =>
    periodContaining(kind, shiftDate(kind, today, newest - (count - 1 - at))),
  );
  return { periods, isList: true };
}

/**
 * Reads `period` and `date` of the Reporting API (reporting-api §1): a day, two days, a keyword, `lastN`, `previousN`.
 * @param today the calendar day that it is in the site's time zone
 */
export function parsePeriods(period: string, date: string, today: IsoDate): Result<Periods, Refusal> {
  const kind = PERIOD_KINDS.find((known) => known === period);
  if (kind === undefined) {
    return failed({
      parameter: 'period',
      problem: `The period '${period.slice(0, 60)}' is not one of ${PERIOD_KINDS.join(', ')}.`,
    });
  }
  const relative = /^(last|previous)(\d{1,4})$/.exec(date);
  if (relative !== null) {
    const count = Number(relative[2]);
    if (count < 1 || (kind !== 'range' && count > MOST_PERIODS)) return refuseDate(date);
    return ok(parseRelative(kind, relative[1] ?? 'last', count, today));
  }
  const ends = date.split(',');
  const first = parseDay(ends[0]?.trim() ?? '', today);
  if (first === undefined || ends.length > 2) return refuseDate(date);
  if (ends.length === 1) {
    if (kind === 'range') return refuseDate(date);
    return ok({ periods: [periodContaining(kind, first)], isList: false });
  }
  const last = parseDay(ends[1]?.trim() ?? '', today);
  if (last === undefined || last < first) return refuseDate(date);
  if (kind === 'range') return ok({ periods: [rangeOf(first, last)], isList: false });
  const periods = periodsBetween(kind, first, last);
  if (periods === undefined) {
    return failed({
      parameter: 'date',
      problem: `More than ${MOST_PERIODS} periods in one question. Ask for longer periods.`,
    });
  }
  return ok({ periods, isList: true });
}
