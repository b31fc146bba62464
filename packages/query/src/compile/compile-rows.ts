import type { Source } from '@accord/catalog/define';
import type { Question } from '../question.ts';

/**
 * FROM and WHERE of one source: the site and the bounds of time first. A visit ends on the day of the site on which it
 * began, so bounding its start (the order of the table) by two more days loses none and spares reading the rest.
 */
export function compileRows(question: Question, source: Source): string[] {
  const conditions = [
    'site_id = {siteId:UInt32}',
    `${source.time} >= toDateTime({from:UInt32}, 'UTC')`,
    `${source.time} < toDateTime({to:UInt32}, 'UTC')`,
  ];
  if (source.table === 'visits') {
    conditions.push("start >= toDateTime({from:UInt32} - 172800, 'UTC')", "start < toDateTime({to:UInt32}, 'UTC')");
  }
  if (source.where !== '') conditions.push(source.where);
  if (question.report.kind === 'table' && !source.keepsUndefined) {
    conditions.push(`${question.report.dimension.sql[source.id]} != ''`);
  }
  return [`FROM ${source.table} FINAL`, `WHERE ${conditions[0]}`, ...conditions.slice(1).map((one) => `  AND ${one}`)];
}
