import type { SegmentName } from '@accord/catalog/define-segment';
import { segments } from '@accord/catalog/generated/segments';
import { failed, ok, type Result } from '@accord/kit/result';
import type { Refusal } from '../parse/refusal.ts';
import { checkValue } from './check-value.ts';
import { decodeUrl } from './decode-url.ts';
import { type Condition, EVERYTHING, OPERATORS, type Segment } from './segment.ts';
import { splitSegment } from './split-segment.ts';

const LONGEST = 8192;
const LONGEST_VALUE = 2048;
/** Every condition is evaluated for every visit, and those on actions read the actions: this bounds the work. */
const MOST_CONDITIONS = 60;
const SHOWN = 120;

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

/** Reads a segment (segments §1): groups joined by `;`, in each conditions joined by `,`. '' selects everything. */
export function parseSegment(text: string): Result<Segment, Refusal> {
  if (text === '') return ok(EVERYTHING);
  if (text.length > LONGEST) return refuse(`The segment is longer than ${LONGEST} characters.`);
  const groups: Condition[][] = [];
  let count = 0;
  for (const group of splitSegment(text, ';')) {
    const conditions: Condition[] = [];
    for (const part of splitSegment(group, ',')) {
      count += 1;
      if (count > MOST_CONDITIONS) return refuse(`The segment has more than ${MOST_CONDITIONS} conditions.`);
      const condition = parseCondition(part);
      if (!condition.ok) return condition;
      conditions.push(condition.value);
    }
    groups.push(conditions);
  }
  return ok(groups);
}
