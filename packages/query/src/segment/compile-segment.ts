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

/** Visits that the inner rows belong to. GLOBAL, so that a store of several shards asks them once and all of them. */
const visitsOf = (table: 'visits' | 'actions', time: 'last' | 'time', conditions: readonly string[]): string =>
  `visit_id GLOBAL IN (SELECT visit_id FROM ${table} FINAL WHERE ${[...boundRows(table, time), ...conditions].join(' AND ')})`;

/** The condition on an action itself, without its negation. */
function onAction({ condition, index }: Numbered): string {
  const { sql } = compileCondition(condition, index);
  return condition.name.where === undefined ? sql : `(${condition.name.where} AND ${sql})`;
}

/** The condition on a visit. A negative one on actions holds where no action matches what it negates. */
function onVisit(numbered: Numbered): string {
  const { condition, index } = numbered;
  const isVisit = condition.name.scope === 'visit';
  const sql = isVisit ? compileCondition(condition, index).sql : visitsOf('actions', 'time', [onAction(numbered)]);
  if (!isNegative(condition)) return sql;
  return condition.name.value === 'coordinate' ? `NOT ifNull(${sql}, false)` : `NOT (${sql})`;
}

const isJoint = (group: Group): boolean =>
  group.every(({ condition }) => condition.name.scope === 'action' && !isNegative(condition));

/**
 * The segment as conditions on visits, all of which must hold.
 * COMPAT: groups that are only about actions must hold of the same action, as the wire format joins actions once.
 */
function onVisits(groups: readonly Group[]): string[] {
  const joint = groups.filter(isJoint).map((group) => anyOf(group.map(onAction)));
  return [
    ...groups.filter((group) => !isJoint(group)).map((group) => anyOf(group.map(onVisit))),
    ...(joint.length === 0 ? [] : [visitsOf('actions', 'time', joint)]),
  ];
}

/** The conditions by which a segment selects rows of a table: visits, or the actions of the visits it selects. */
export function compileSegment(segment: Segment, table: 'visits' | 'actions'): string[] {
  if (segment.length === 0) return [];
  const groups = numberConditions(segment);
  const isOfActions = groups.every((group) => group.every(({ condition }) => condition.name.scope === 'action'));
  const conditions = onVisits(groups);
  return table === 'visits' || isOfActions ? conditions : [visitsOf('visits', 'last', conditions)];
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
