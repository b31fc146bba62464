import { expressionOf, type Source } from '@accord/catalog/define';
import type { Question } from '../question.ts';
import { compileSegment } from '../segment/compile-segment.ts';
import { boundRows } from './bound-rows.ts';

/** FROM and WHERE of one source: the site and the bounds of time first, the segment last. */
export function compileRows(question: Question, source: Source): string[] {
  const conditions = boundRows(source.table, source.time);
  if (source.where !== '') conditions.push(source.where);
  if (question.report.kind === 'table') {
    const { dimension } = question.report;
    if (dimension.where !== undefined) conditions.push(dimension.where);
    if (!source.keepsUndefined) conditions.push(`${expressionOf(dimension, source.id, question.compat)} != ''`);
  }
  conditions.push(...compileSegment(question.segment, source.table));
  const each = source.each === undefined ? [] : [`ARRAY JOIN ${source.each}`];
  return [
    `FROM ${source.table} FINAL`,
    ...each,
    `WHERE ${conditions[0]}`,
    ...conditions.slice(1).map((one) => `  AND ${one}`),
  ];
}
