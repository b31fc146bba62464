import { PERIOD_COLUMN } from '../compile/column-names.ts';
import type { Row } from '../ports.ts';
import type { Question } from '../question.ts';
import type { Period } from '../time/period.ts';
import { startOfDayS } from '../time/zoned-day.ts';

/** The answer rows of each period of the question, in order; none where nothing was counted. */
export function splitPeriods(question: Question, rows: readonly Row[]): { period: Period; rows: readonly Row[] }[] {
  const [only] = question.periods;
  if (question.periods.length === 1 && only !== undefined) return [{ period: only, rows }];
  const byStart = new Map<number, Row[]>();
  for (const row of rows) {
    const start = Number(row[PERIOD_COLUMN]);
    const sofar = byStart.get(start);
    if (sofar === undefined) byStart.set(start, [row]);
    else sofar.push(row);
  }
  return question.periods.map((period) => ({
    period,
    rows: byStart.get(startOfDayS(period.first, question.timeZone)) ?? [],
  }));
}
