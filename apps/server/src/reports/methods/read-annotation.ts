import { AccordError } from '@accord/catalog/errors';
import { annotationChange } from '@accord/contract/annotations';
import type { AnnotationChange } from '@accord/control-db/annotations';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { addDays } from '@accord/query/time/iso-date';
import { type Period, periodContaining, shiftDate } from '@accord/query/time/period';
import { accepted } from '../answer-sites.ts';
import { type ApiCall, required } from '../api-call.ts';

const MOST_PERIODS = 1000;

const refuse = (parameter: string, problem: string): never => {
  throw new AccordError('bad-parameter', problem, { [parameter]: problem });
};

const todayOf = (call: ApiCall, { timeZone }: Site): string => localDate(timeZone, call.parts.clock.now());

/** The number of the annotation that the call names. @throws AccordError */
export function noteIdOf(call: ApiCall): number {
  const text = required(call, 'idNote');
  return /^\d{1,9}$/.test(text) ? Number(text) : refuse('idNote', "'idNote' is the number of an annotation.");
}

/** What `Annotations.add` and `Annotations.save` send; what was left out is not in it. @throws AccordError */
export function readAnnotation(call: ApiCall, site: Site): AnnotationChange {
  const [date, note, starred] = ['date', 'note', 'starred'].map((name) => call.parameters.text(name) || undefined);
  const day =
    date === undefined ? undefined : accepted(parsePeriods('day', date, todayOf(call, site))).periods[0]?.first;
  const read = annotationChange.safeParse({
    day,
    note,
    isStarred: starred === undefined ? undefined : ['1', 'true'].includes(starred),
  });
  if (!read.success)
    return refuse(String(read.error.issues[0]?.path[0] ?? 'note'), 'The note or its date is not valid.');
  return Object.fromEntries(Object.entries(read.data).filter(([, value]) => value !== undefined));
}

/** The last `count` periods of the call up to `end`, oldest first. */
function periodsUpTo(kind: Exclude<Period['kind'], 'range'>, end: string, count: number): Period[] {
  return Array.from({ length: count }, (_, at) => periodContaining(kind, shiftDate(kind, end, at - count + 1)));
}

/** The periods that `date`, `period` and `lastN` name: a range is its days. @throws AccordError */
export function notedPeriods(call: ApiCall, site: Site): Period[] {
  const kind = call.parameters.text('period') || 'day';
  const read = accepted(parsePeriods(kind, required(call, 'date'), todayOf(call, site))).periods;
  const [first] = read;
  if (first === undefined) return [];
  const lastN = call.parameters.text('lastN') || 'false';
  if (first.kind === 'range') {
    const days = Math.round((Date.parse(first.last) - Date.parse(first.first)) / 86_400_000) + 1;
    if (days > MOST_PERIODS) refuse('date', `A range has at most ${MOST_PERIODS} days here.`);
    return Array.from({ length: days }, (_, at) => periodContaining('day', addDays(first.first, at)));
  }
  if (lastN === 'false' || read.length > 1) return [...read];
  const count = Number(lastN);
  if (!Number.isInteger(count) || count < 1 || count > MOST_PERIODS)
    refuse('lastN', `'lastN' is a number of periods, at most ${MOST_PERIODS}.`);
  return periodsUpTo(first.kind, first.first, count);
}
