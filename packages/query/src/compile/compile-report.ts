import { invariant } from '@accord/kit/invariant';
import { chooseSources, type SourcePart } from '../choose-source.ts';
import type { CompiledQuery, QueryParam } from '../ports.ts';
import type { Question } from '../question.ts';
import { segmentParams } from '../segment/compile-segment.ts';
import { spanOf } from '../time/span-of.ts';
import { dayStarts, startOfDayS } from '../time/zoned-day.ts';
import { DETAIL_COLUMN, metricColumn } from './column-names.ts';
import { compileMetric } from './compile-metric.ts';
import { compileRows } from './compile-rows.ts';
import { compileUnion } from './compile-union.ts';
import { namedParams } from './named-params.ts';
import { belowColumns, detailColumn, groupLevels, keyColumns, keysOf, select } from './select-columns.ts';

function compileOne(question: Question, part: SourcePart): string[] {
  return [
    ...select([
      ...keyColumns(question, part),
      ...belowColumns(question, part),
      ...detailColumn(question, part, DETAIL_COLUMN),
      ...part.metrics.map((metric) => `${compileMetric(question, metric)} AS ${metricColumn(metric)}`),
    ]),
    ...compileRows(question, part.source),
    ...groupLevels(question),
  ];
}

function paramsOf(question: Question, sql: string): Record<string, QueryParam> {
  const first = question.periods[0];
  const last = question.periods.at(-1);
  invariant(first !== undefined && last !== undefined, 'a question has at least one period');
  const { timeZone } = question;
  const [from, to] = spanOf(question);
  const params: Record<string, QueryParam> = {
    siteId: question.siteId,
    from,
    to,
  };
  if (sql.includes('{periods:')) params.periods = question.periods.map((one) => startOfDayS(one.first, timeZone));
  if (sql.includes('{days:')) params.days = dayStarts(first.first, last.last, timeZone).slice(0, -1);
  for (const [name, value] of Object.entries({ ...question.report.settings, ...question.settings })) {
    if (sql.includes(`{${name}:`)) params[name] = value;
  }
  return { ...params, ...namedParams(sql, timeZone), ...segmentParams(question.segment) };
}

/**
 * Compiles a question to SQL of the event store. One row per period and value of the dimension; 64-bit counts.
 * Every value travels as a parameter; columns carry the prefixes `d_` and `m_`, which `shape` takes off.
 */
export function compileReport(question: Question): CompiledQuery {
  const dimension = question.report.kind === 'table' ? question.report.dimension : undefined;
  const parts = chooseSources(question.metrics, dimension);
  const metrics = parts.flatMap((part) => part.metrics);
  const [only] = parts;
  invariant(only !== undefined, `${question.report.id} was asked without metrics`);
  const lines = parts.length === 1 ? compileOne(question, only) : compileUnion(question, parts, metrics);
  const keys = keysOf(question);
  const ordered = keys.length === 0 ? lines : [...lines, `ORDER BY ${keys.join(', ')}`];
  const sql = `${ordered.join('\n')}\n`;
  const detail = dimension?.detail === undefined ? [] : [DETAIL_COLUMN];
  const below = belowColumns(question, only).map((column) => column.slice(column.lastIndexOf(' ') + 1));
  const columns = [...keys, ...below, ...detail, ...metrics.map(metricColumn)];
  return { sql, params: paramsOf(question, sql), columns };
}
