import type { Table } from '@accord/catalog/define';
import type { SegmentScope } from '@accord/catalog/define-segment';
import { boundRows } from '../compile/bound-rows.ts';
import type { QueryParam } from '../ports.ts';
import { compileCondition, isNegative } from './compile-condition.ts';
import {
  type Condition,
  isCondition,
  isVisitorTerm,
  type Segment,
  type SequenceTerm,
  type Term,
  type VisitorTerm,
} from './segment.ts';

/** A condition and its number in the segment, which names its parameter. */
interface Numbered {
  condition: Condition;
  index: number;
}
interface NumberedVisitor {
  visitor: readonly Group[];
  term: VisitorTerm;
}
interface NumberedSequence {
  steps: readonly (readonly (readonly Numbered[])[])[];
  term: SequenceTerm;
}
type NumberedTerm = Numbered | NumberedVisitor | NumberedSequence;
type Group = readonly NumberedTerm[];

const isNumbered = (term: NumberedTerm): term is Numbered => 'condition' in term;

/** Numbers conditions as they are written, those in brackets too. */
function numberConditions(segment: Segment): Group[] {
  let index = -1;
  const numberOne = (condition: Condition): Numbered => {
    index += 1;
    return { condition, index };
  };
  const numberTerm = (term: Term): NumberedTerm => {
    if (isCondition(term)) return numberOne(term);
    if (isVisitorTerm(term)) return { visitor: numberGroups(term.visitor), term };
    return { steps: term.steps.map(({ of }) => of.map((group) => group.map(numberOne))), term };
  };
  const numberGroups = (groups: Segment): Group[] => groups.map((group) => group.map(numberTerm));
  return numberGroups(segment);
}

/** Every condition, those in brackets too. */
const conditionsOf = (groups: readonly Group[]): Numbered[] =>
  groups
    .flat()
    .flatMap((term) =>
      isNumbered(term) ? [term] : 'visitor' in term ? conditionsOf(term.visitor) : term.steps.flat(2),
    );

const anyOf = (conditions: readonly string[]): string =>
  conditions.length === 1 ? (conditions[0] ?? '') : `(${conditions.join(' OR ')})`;

/** Which table holds the properties of each scope. */
export const SEGMENT_TABLES = { visit: 'visits', action: 'actions', conversion: 'conversions' } as const;

/** Visits that the inner rows belong to. GLOBAL, so that a store of several shards asks them once and all of them. */
function visitsOf(scope: SegmentScope, conditions: readonly string[], lookbackDays: number): string {
  const table = SEGMENT_TABLES[scope];
  const all = [...boundRows(table, scope === 'visit' ? 'last' : 'time', lookbackDays), ...conditions];
  return `visit_id GLOBAL IN (SELECT visit_id FROM ${table} FINAL WHERE ${all.join(' AND ')})`;
}

/** The condition on a row of its own scope, without its negation. */
function onRow({ condition, index }: Numbered): string {
  const { sql } = compileCondition(condition, index);
  return condition.name.where === undefined ? sql : `(${condition.name.where} AND ${sql})`;
}

/** The condition on a visit, without its negation. */
const onVisitItself = (numbered: Numbered, days: number): string =>
  numbered.condition.name.scope === 'visit'
    ? onRow(numbered)
    : visitsOf(numbered.condition.name.scope, [onRow(numbered)], days);

/** The condition, without its negation, where the property may be in two places; '' means that it is in neither. */
function inBothPlaces({ condition, index }: Numbered, days: number): string {
  const { name } = condition;
  const here = onVisitItself({ condition, index }, days);
  if (name.elsewhere === undefined) return here;
  const there = { condition: { ...condition, name: { ...name, ...name.elsewhere } }, index };
  if (condition.value !== '') return `(${here} OR ${onVisitItself(there, days)})`;
  return `(${here} AND NOT (${visitsOf(name.elsewhere.scope, [`NOT (${onRow(there)})`], days)}))`;
}

/** The condition on a visit. A negative one on actions holds where no action matches what it negates. */
function onVisit(numbered: NumberedTerm, days: number): string {
  if (!isNumbered(numbered)) return 'visitor' in numbered ? ofVisitor(numbered, days) : ofSequence(numbered, days);
  const { condition } = numbered;
  const sql = inBothPlaces(numbered, days);
  if (!isNegative(condition)) return sql;
  const { isNullable, scope } = condition.name;
  return isNullable === true && scope === 'visit' ? `NOT ifNull(${sql}, false)` : `NOT (${sql})`;
}

const negate = (isNot: boolean, sql: string): string => (isNot ? `NOT (${sql})` : sql);

/** Visits of the people of whom one visit is selected. */
function ofVisitor({ visitor, term }: NumberedVisitor, outerDays: number): string {
  const days = Math.max(outerDays, term.lookbackDays);
  const all = [...boundRows('visits', 'last', days), ...onVisits(visitor, days)];
  return negate(term.isNot, `visitor_id GLOBAL IN (SELECT visitor_id FROM visits FINAL WHERE ${all.join(' AND ')})`);
}

/** The conditions of a step on one action, negative ones too: another action may be what they exclude. */
const onAction = (step: readonly (readonly Numbered[])[]): string =>
  step.map((group) => anyOf(group.map((one) => negate(isNegative(one.condition), onRow(one))))).join(' AND ');

/** Actions by time and, within a moment, by their place in the visit. */
const ORDER = 'toUInt64(toUnixTimestamp64Milli(time)) * 65536 + position';
const ORDER_OF_SECOND = 65_536_000;

/** Where actions follow one another, others between them or not. */
function ofSequence({ steps, term }: NumberedSequence, outerDays: number): string {
  const key = term.within === 'visit' ? 'visit_id' : 'visitor_id';
  const actions = steps.map((step) => `(${onAction(step)})`);
  const pattern = term.steps.map(({ withinS }, at) => {
    const between = withinS === undefined ? '.*' : `(?t<=${withinS * ORDER_OF_SECOND + 65_535})`;
    return `${at === 0 ? '' : between}(?${at + 1})`;
  });
  const all = [...boundRows('actions', 'time', Math.max(outerDays, term.lookbackDays)), `(${actions.join(' OR ')})`];
  const matches = `sequenceMatch('${pattern.join('')}')(${[ORDER, ...actions].join(', ')})`;
  return negate(
    term.isNot,
    `${key} GLOBAL IN (SELECT ${key} FROM actions FINAL WHERE ${all.join(' AND ')} GROUP BY ${key} HAVING ${matches})`,
  );
}

const isJoint = (group: Group, scope: SegmentScope): group is readonly Numbered[] =>
  group.every(
    (term) =>
      isNumbered(term) &&
      term.condition.name.scope === scope &&
      term.condition.name.elsewhere === undefined &&
      !isNegative(term.condition),
  );

/**
 * The segment as conditions on visits, all of which must hold.
 * COMPAT: groups that are only about actions must hold of the same action, and so with conversions, as the wire format
 * joins each table once.
 */
function onVisits(groups: readonly Group[], days: number): string[] {
  const joint = (['action', 'conversion'] as const).flatMap((scope) => {
    const conditions = groups.flatMap((group) => (isJoint(group, scope) ? [anyOf(group.map(onRow))] : []));
    return conditions.length === 0 ? [] : [visitsOf(scope, conditions, days)];
  });
  const others = groups.filter((group) => !isJoint(group, 'action') && !isJoint(group, 'conversion'));
  return [...others.map((group) => anyOf(group.map((term) => onVisit(term, days)))), ...joint];
}

/** A term that is told from the number of the visit alone, which actions and conversions know as well. */
const isOfVisitId = (term: NumberedTerm): boolean =>
  isNumbered(term)
    ? term.condition.name.scope !== 'visit' && term.condition.name.elsewhere === undefined
    : 'steps' in term && term.term.within === 'visit';

/** The conditions by which a segment selects rows of a table: visits, or what belongs to the visits that it selects. */
export function compileSegment(segment: Segment, table: Table): string[] {
  // Bots have no visits; interfaces say so before a question is compiled.
  if (segment.length === 0 || table === 'bot_hits') return [];
  const groups = numberConditions(segment);
  const conditions = onVisits(groups, 0);
  const knowsVisits = groups.flat().every(isOfVisitId);
  return table === 'visits' || knowsVisits ? conditions : [visitsOf('visit', conditions, 0)];
}

/** The tables that a segment reads. */
export function tablesOfSegment(segment: Segment): Table[] {
  const tables = segment.flat().flatMap((term): Table[] => {
    if (isVisitorTerm(term)) return ['visits', ...tablesOfSegment(term.visitor)];
    if (!isCondition(term)) return ['actions'];
    const { scope, elsewhere } = term.name;
    return [SEGMENT_TABLES[scope], SEGMENT_TABLES[elsewhere?.scope ?? scope]];
  });
  return [...new Set(tables)];
}

/** The values of the segment's conditions as parameters. */
export function segmentParams(segment: Segment): Record<string, QueryParam> {
  return Object.fromEntries(
    conditionsOf(numberConditions(segment)).flatMap(({ condition, index }) => {
      const { param } = compileCondition(condition, index);
      return param === undefined ? [] : [[`s${index}`, param]];
    }),
  );
}
