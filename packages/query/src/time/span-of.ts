import { invariant } from '@accord/kit/invariant';
import type { Question } from '../question.ts';
import { addDays } from './iso-date.ts';
import { startOfDayS } from './zoned-day.ts';

/** Unix seconds between which rows count for a question: the second is not part of it. */
export function spanOf({
  periods,
  timeZone,
  lastDayS,
}: Pick<Question, 'periods' | 'timeZone' | 'lastDayS'>): readonly [fromS: number, toS: number] {
  const first = periods[0];
  const last = periods.at(-1);
  invariant(first !== undefined && last !== undefined, 'a question has at least one period');
  const endS = startOfDayS(addDays(last.last, 1), timeZone);
  return [
    startOfDayS(first.first, timeZone),
    lastDayS === undefined ? endS : Math.min(endS, startOfDayS(last.last, timeZone) + lastDayS),
  ];
}
