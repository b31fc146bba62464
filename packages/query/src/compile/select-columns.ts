import { expressionOf } from '@accord/catalog/define';
import type { SourcePart } from '../choose-source.ts';
import type { Question } from '../question.ts';
import { BELOW_COLUMN, LABEL_COLUMN, LEVEL_COLUMN, PERIOD_COLUMN } from './column-names.ts';
import { bucketOf } from './compile-metric.ts';

/** SELECT with one column a line. */
export const select = (columns: readonly string[]): string[] => [
  'SELECT',
  ...columns.map((column, at) => `    ${column}${at === columns.length - 1 ? '' : ','}`),
];

export const groupBy = (keys: readonly string[]): string[] =>
  keys.length === 0 ? [] : [`GROUP BY ${keys.join(', ')}`];

/** The report has a second level. */
export const hasBelow = ({ report }: Question): boolean => report.kind === 'table' && report.below !== undefined;

/** The columns by which rows are told apart: period (of several) and dimension (of a table). */
export function keysOf(question: Question): string[] {
  return [
    ...(question.periods.length > 1 ? [PERIOD_COLUMN] : []),
    ...(question.report.kind === 'table' ? [LABEL_COLUMN] : []),
  ];
}

/** The keys over one source. */
export function keyColumns(question: Question, { source }: SourcePart): string[] {
  const { report } = question;
  return [
    ...(question.periods.length > 1 ? [`${bucketOf(source, 'periods')} AS ${PERIOD_COLUMN}`] : []),
    ...(report.kind === 'table'
      ? [`${expressionOf(report.dimension, source.id, question.compat)} AS ${LABEL_COLUMN}`]
      : []),
  ];
}

/** The second level of the table: its value and which level a row is of, or only whether there are rows below. */
export function belowColumns(question: Question, { source }: SourcePart): string[] {
  if (question.report.kind !== 'table' || question.report.below === undefined) return [];
  const { dimension, keepsUndefined } = question.report.below;
  const value = expressionOf(dimension, source.id, question.compat);
  if (question.levels === 2) return [`${value} AS ${BELOW_COLUMN}`, `grouping(${BELOW_COLUMN}) AS ${LEVEL_COLUMN}`];
  return [`${keepsUndefined ? 'toUInt8(1)' : `max(${value} != '')`} AS ${LEVEL_COLUMN}`];
}

/** Groups by the keys; where rows below are asked for, by them on their own and with the second level. */
export function groupLevels(question: Question): string[] {
  const keys = keysOf(question);
  if (!hasBelow(question) || question.levels === 1) return groupBy(keys);
  return [`GROUP BY GROUPING SETS ((${keys.join(', ')}), (${[...keys, BELOW_COLUMN].join(', ')}))`];
}

/** The dimension's detail over one source, under `name`. */
export function detailColumn(question: Question, { source }: SourcePart, name: string): string[] {
  if (question.report.kind !== 'table' || question.report.dimension.detail === undefined) return [];
  const { sql, otherwise } = question.report.dimension.detail;
  return [`${sql[source.id] ?? otherwise} AS ${name}`];
}
