import { expressionOf, type Source } from '@accord/catalog/define';
import type { Question } from '../question.ts';
import { compileSegment } from '../segment/compile-segment.ts';
import { boundRows } from './bound-rows.ts';

/** FROM of a source whose rows know what comes after them in their visit. */
function actionsInVisits({ table, time }: Source, columns: Readonly<Record<string, string>>): string[] {
  return [
    'FROM',
    '(',
    '    SELECT',
    ['        *', ...Object.entries(columns).map(([name, sql]) => `        ${sql} AS ${name}`)].join(',\n'),
    `    FROM ${table} FINAL`,
    `    WHERE ${boundRows(table, time).join('\n      AND ')}`,
    "      AND type IN ('page', 'download', 'outlink', 'search', 'event')",
    '    WINDOW e_visit AS',
    '    (',
    '        PARTITION BY visit_id',
    '        ORDER BY time, received, ordinal, hit_id',
    '        ROWS BETWEEN CURRENT ROW AND UNBOUNDED FOLLOWING',
    '    )',
    ')',
  ];
}

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
  const where = [`WHERE ${conditions[0]}`, ...conditions.slice(1).map((one) => `  AND ${one}`)];
  if (source.inVisit !== undefined) return [...actionsInVisits(source, source.inVisit), ...where];
  const each = source.each === undefined ? [] : [`ARRAY JOIN ${source.each}`];
  return [`FROM ${source.table} FINAL`, ...each, ...where];
}
