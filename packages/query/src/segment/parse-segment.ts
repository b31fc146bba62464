import type { SegmentName } from '@accord/catalog/define-segment';
import { segments } from '@accord/catalog/generated/segments';
import { failed, ok, type Result } from '@accord/kit/result';
import type { Refusal } from '../parse/refusal.ts';
import { checkValue } from './check-value.ts';
import { decodeUrl } from './decode-url.ts';
import {
  type Condition,
  EVERYTHING,
  isCondition,
  OPERATORS,
  type Segment,
  type SequenceStep,
  type SequenceTerm,
  type Term,
  type VisitorTerm,
} from './segment.ts';
import { BRACKETED, splitSegment, splitSteps } from './split-segment.ts';

const LONGEST = 8192;
const LONGEST_VALUE = 2048;
/** Every condition is evaluated for every visit, and those on actions read the actions: this bounds the work. */
const MOST_CONDITIONS = 60;
/** Brackets in brackets: each is a question in a question. */
const DEEPEST = 3;
const MOST_STEPS = 10;
/** Ten years. */
const LONGEST_DAYS = 3650;
const SHOWN = 120;
const SECONDS: Readonly<Record<string, number>> = { s: 1, m: 60, h: 3600, d: 86_400 };

const byWire = (isNumbered: boolean): ReadonlyMap<string, SegmentName> =>
  new Map(
    segments
      .filter((name: SegmentName) => (name.isNumbered === true) === isNumbered)
      .map((name): [string, SegmentName] => [name.wire, name]),
  );
const plain = byWire(false);
const numbered = byWire(true);

const withNumber = (sql: string, number: string): string => sql.replaceAll('{n}', number);

/** The entry of a name; names that carry a number have it in their expressions. */
export function findName(wire: string): SegmentName | undefined {
  const [, prefix = '', number = ''] = /^(.*?)([1-9]\d{0,2})$/.exec(wire) ?? [];
  const known = numbered.get(prefix);
  if (plain.has(wire) || known === undefined) return plain.get(wire);
  const { sql, each, elsewhere } = known;
  return {
    ...known,
    wire,
    sql: withNumber(sql, number),
    ...(each === undefined ? {} : { each: withNumber(each, number) }),
    ...(elsewhere === undefined ? {} : { elsewhere: { ...elsewhere, sql: withNumber(elsewhere.sql, number) } }),
  };
}

const CONDITION = new RegExp(
  `^(.+?)(${OPERATORS.map((operator) => operator.replace(/[$^]/g, '\\$&')).join('|')})(.*)$`,
  's',
);

const refuse = (problem: string): Result<never, Refusal> => failed({ parameter: 'segment', problem });

function parseCondition(text: string): Result<Condition, Refusal> {
  const invalid = `The segment condition '${text.slice(0, SHOWN)}' is not valid.`;
  const [, wire, operator, encoded] = CONDITION.exec(decodeUrl(text)) ?? [];
  const known = OPERATORS.find((one) => one === operator);
  if (wire === undefined || encoded === undefined || known === undefined) return refuse(invalid);
  const name = findName(wire);
  if (name === undefined) return refuse(`Segment '${wire.slice(0, SHOWN)}' is not a supported segment.`);
  const value = decodeUrl(encoded);
  if (value.length > LONGEST_VALUE) return refuse(`${invalid} Its value is longer than ${LONGEST_VALUE} characters.`);
  if (value === '' && known !== '==' && known !== '!=') return refuse(invalid);
  const problem = checkValue(name, known, value);
  if (problem !== undefined) return refuse(`${invalid} ${problem}`);
  return ok({ name, operator: known, value });
}

/** What has been read so far, and how deep in brackets. */
interface Reading {
  conditions: number;
  depth: number;
}

/** A time between two steps, such as 30m. */
const isTime = (text: string): boolean => /^\d{1,4}[smhd]$/.test(text.trim());

function parseStep(text: string, reading: Reading): Result<SequenceStep, Refusal> {
  const of = parseGroups(text, reading);
  if (!of.ok) return of;
  const conditions = of.value.map((group) => group.filter(isCondition));
  const isOfActions = of.value
    .flat()
    .every((term) => isCondition(term) && (term.name.scope === 'action' || term.name.elsewhere?.scope === 'action'));
  if (!isOfActions) return refuse(`'${text.slice(0, SHOWN)}' is no step of a sequence: a step is about one action.`);
  const here = conditions.map((group) => group.map((condition) => ({ ...condition, name: onAction(condition.name) })));
  return ok({ of: here });
}

/** The name as a property of actions, where it may be one of something else too. */
const onAction = (name: SegmentName): SegmentName => {
  const { elsewhere, ...here } = name;
  return here.scope === 'action' || elsewhere === undefined ? here : { ...here, ...elsewhere };
};

function parseSteps(text: string, reading: Reading): Result<SequenceStep[], Refusal> {
  const steps: SequenceStep[] = [];
  let withinS: number | undefined;
  for (const part of splitSteps(text)) {
    if (isTime(part) && steps.length > 0 && withinS === undefined) {
      const time = part.trim();
      withinS = Number(time.slice(0, -1)) * (SECONDS[time.slice(-1)] ?? 1);
      continue;
    }
    const step = parseStep(part, reading);
    if (!step.ok) return step;
    steps.push({ ...step.value, ...(withinS !== undefined && { withinS }) });
    withinS = undefined;
  }
  if (withinS !== undefined || steps.length < 2 || steps.length > MOST_STEPS) {
    return refuse(`A sequence has 2 to ${MOST_STEPS} steps with >> between them, and times only between steps.`);
  }
  return ok(steps);
}

function parseBracketed(text: string, reading: Reading): Result<VisitorTerm | SequenceTerm, Refusal> {
  const shown = text.slice(0, SHOWN);
  const [start = '', not, kind = ''] = BRACKETED.exec(text) ?? [];
  if (!text.endsWith(')')) return refuse(`The brackets of '${shown}' do not close at its end.`);
  if (reading.depth >= DEEPEST) return refuse(`'${shown}' is deeper than ${DEEPEST} brackets.`);
  const inside = text.slice(start.length, -1);
  const [lookback = '', days = '0'] = kind === 'sequence' ? [] : (/^(\d{1,4})d\|/.exec(inside) ?? []);
  const lookbackDays = Number(days);
  if (lookbackDays > LONGEST_DAYS) return refuse(`'${shown}' looks back more than ${LONGEST_DAYS} days.`);
  const shared = { isNot: not === '!', lookbackDays };
  const rest = inside.slice(lookback.length);
  if (rest === '') return refuse(`There is nothing in the brackets of '${shown}'.`);
  const inner = { ...reading, depth: reading.depth + 1 };
  try {
    if (kind === 'visitor') {
      const visitor = parseGroups(rest, inner);
      return visitor.ok ? ok({ visitor: visitor.value, ...shared }) : visitor;
    }
    const steps = parseSteps(rest, inner);
    return steps.ok ? ok({ steps: steps.value, within: kind === 'sequence' ? 'visit' : 'visitor', ...shared }) : steps;
  } finally {
    reading.conditions = inner.conditions;
  }
}

function parseTerm(text: string, reading: Reading): Result<Term, Refusal> {
  if (BRACKETED.test(text)) return parseBracketed(text, reading);
  reading.conditions += 1;
  if (reading.conditions > MOST_CONDITIONS) return refuse(`The segment has more than ${MOST_CONDITIONS} conditions.`);
  // In brackets, what would end them or a step is written with a backslash.
  return parseCondition(reading.depth === 0 ? text : text.replace(/\\([()>|])/g, '$1'));
}

function parseGroups(text: string, reading: Reading): Result<Segment, Refusal> {
  const groups: Term[][] = [];
  for (const group of splitSegment(text, ';')) {
    const terms: Term[] = [];
    for (const part of splitSegment(group, ',')) {
      const term = parseTerm(part, reading);
      if (!term.ok) return term;
      terms.push(term.value);
    }
    groups.push(terms);
  }
  return ok(groups);
}

/**
 * Reads a segment (segments §1): groups joined by `;`, in each terms joined by `,`: conditions, and what is in brackets
 * (docs/adr/0020). '' selects everything.
 */
export function parseSegment(text: string): Result<Segment, Refusal> {
  if (text === '') return ok(EVERYTHING);
  if (text.length > LONGEST) return refuse(`The segment is longer than ${LONGEST} characters.`);
  return parseGroups(text, { conditions: 0, depth: 0 });
}
