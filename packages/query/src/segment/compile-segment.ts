import type { Table } from '@accord/catalog/define';
import type { SegmentScope } from '@accord/catalog/define-segment';
import { boundRows } from '../compile/bound-rows.ts';
import type { QueryParam } from '../ports.ts';
import { compileCondition, isNegative } from './compile-condition.ts';
import type { Condition, Segment } from './segment.ts';

/** A condition and its number in the segment, which names its parameter. */
interface Numbered {
  condition: Condition;
  index: number;
}
type Group = readonly Numbered[];

function numberConditions(segment: Segment): Group[] {
  let index = -1;
  return segment.map((group) =>
    group.map((condition) => {
      index += 1;
      return { condition, index };
    }),
  );
}

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`;

/** Which table holds the properties of each scope. */
export const SEGMENT_TABLES = { visit: 'visits', action: 'actions', conversion: 'conversions' } as const;

/** Visits that the inner rows belong to. GLOBAL, so that a store of several shards asks them once and all of them. */
function visitsOf(scope: SegmentScope, conditions: readonly string[]): string {
  const table = SEGMENT_TABLES[scope];
  const all = [...boundRows(table, scope === 'visit' ? 'last' : 'time'), ...conditions];
  return `visit_id GLOBAL IN (SELECT visit_id FROM ${table} FINAL WHERE ${all.join(' AND ')})`;
}

/** The condition on a row of its own scope, without its negation. */
function onRow({ condition, index }: Numbered): string {
  const { sql } = compileCondition(condition, index);
  return condition.name.where === undefined ? sql : `(${condition.name.where} AND ${sql})`;
}

/** The condition on a visit, without its negation. */
const onVisitItself = (numbered: Numbered): string =>
  numbered.condition.name.scope === 'visit'
    ? onRow(numbered)
    : visitsOf(numbered.condition.name.scope, [onRow(numbered)]);

/** The condition, without its negation, where the property may be in two places; '' means that it is in neither. */
function inBothPlaces({ condition, index }: Numbered): string {
  const { name } = condition;
  const here = onVisitItself({ condition, index });
  if (name.elsewhere === undefined) return here;
  const there = { condition: { ...condition, name: { ...name, ...name.elsewhere } }, index };
  if (condition.value !== '') return `(${here} OR ${onVisitItself(there)})`;
  return `(${here} AND NOT (${visitsOf(name.elsewhere.scope, [`NOT (${onRow(there)})`])}))`;
}

/** The condition on a visit. A negative one on actions holds where no action matches what it negates. */
function onVisit(numbered: Numbered): string {
  const { condition } = numbered;
  const sql = inBothPlaces(numbered);
  if (!isNegative(condition)) return sql;
  const { isNullable, scope } = condition.name;
  return isNullable === true && scope === 'visit' ? `NOT ifNull(${sql}, false)` : `NOT (${sql})`;
}

const isOfOne = (group: Group, scope: SegmentScope): boolean =>
  group.every(({ condition }) => condition.name.scope === scope && condition.name.elsewhere === undefined);

const isJoint = (group: Group, scope: SegmentScope): boolean =>
  isOfOne(group, scope) && !group.some(({ condition }) => isNegative(condition));

/**
 * The segment as conditions on visits, all of which must hold.
 * COMPAT: groups that are only about actions must hold of the same action, and so with conversions, as the wire format
 * joins each table once.
 */
function onVisits(groups: readonly Group[]): string[] {
  const joint = (['action', 'conversion'] as const).flatMap((scope) => {
    const conditions = groups.filter((group) => isJoint(group, scope)).map((group) => anyOf(group.map(onRow)));
    return conditions.length === 0 ? [] : [visitsOf(scope, conditions)];
  });
  const others = groups.filter((group) => !isJoint(group, 'action') && !isJoint(group, 'conversion'));
  return [...others.map((group) => anyOf(group.map(onVisit))), ...joint];
}

/** The conditions by which a segment selects rows of a table: visits, or what belongs to the visits that it selects. */
export function compileSegment(segment: Segment, table: Table): string[] {
  // Bots have no visits; interfaces say so before a question is compiled.
  if (segment.length === 0 || table === 'bot_hits') return [];
  const groups = numberConditions(segment);
  const conditions = onVisits(groups);
  const knowsVisits = groups.every((group) =>
    group.every(({ condition: { name } }) => name.scope !== 'visit' && name.elsewhere === undefined),
  );
  return table === 'visits' || knowsVisits ? conditions : [visitsOf('visit', conditions)];
}

/** The values of the segment's conditions as parameters. */
export function segmentParams(segment: Segment): Record<string, QueryParam> {
  return Object.fromEntries(
    numberConditions(segment)
      .flat()
      .flatMap(({ condition, index }) => {
        const { param } = compileCondition(condition, index);
        return param === undefined ? [] : [[`s${index}`, param]];
      }),
  );
}
