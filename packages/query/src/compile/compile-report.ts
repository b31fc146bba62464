import { expressionOf, type StoredMetric } from '@accord/catalog/define';
import { invariant } from '@accord/kit/invariant';
import { chooseSources, type SourcePart } from '../choose-source.ts';
import type { CompiledQuery, QueryParam } from '../ports.ts';
import type { Question } from '../question.ts';
import { segmentParams } from '../segment/compile-segment.ts';
import { addDays } from '../time/iso-date.ts';
import { dayStarts, startOfDayS } from '../time/zoned-day.ts';
import {
  BELOW_COLUMN,
  DETAIL_COLUMN,
  LABEL_COLUMN,
  LEVEL_COLUMN,
  metricColumn,
  PERIOD_COLUMN,
  partColumn,
} from './column-names.ts';
import { bucketOf, compileMetric } from './compile-metric.ts';
import { compileRows } from './compile-rows.ts';
import { listParams } from './list-params.ts';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

const select = (columns: readonly string[]): string[] => [
  'SELECT',
  ...columns.map((column, at) => `    ${column}${at === columns.length - 1 ? '' : ','}`),
];

const groupBy = (keys: readonly string[]): string[] => (keys.length === 0 ? [] : [`GROUP BY ${keys.join(', ')}`]);

const hasBelow = ({ report }: Question): boolean => report.kind === 'table' && report.below !== undefined;

/** The columns by which rows are told apart: period (of several) and dimension (of a table). */
function keysOf(question: Question): string[] {
  return [
    ...(question.periods.length > 1 ? [PERIOD_COLUMN] : []),
    ...(question.report.kind === 'table' ? [LABEL_COLUMN] : []),
  ];
}

function keyColumns(question: Question, { source }: SourcePart): string[] {
  const { report } = question;
  return [
    ...(question.periods.length > 1 ? [`${bucketOf(source, 'periods')} AS ${PERIOD_COLUMN}`] : []),
    ...(report.kind === 'table'
      ? [`${expressionOf(report.dimension, source.id, question.compat)} AS ${LABEL_COLUMN}`]
      : []),
  ];
}

/** The second level of the table: its value and which level a row is of, or only whether there are rows below. */
function belowColumns(question: Question, { source }: SourcePart): string[] {
  if (question.report.kind !== 'table' || question.report.below === undefined) return [];
  const { dimension, keepsUndefined } = question.report.below;
  const value = expressionOf(dimension, source.id, question.compat);
  if (question.levels === 2) return [`${value} AS ${BELOW_COLUMN}`, `grouping(${BELOW_COLUMN}) AS ${LEVEL_COLUMN}`];
  return [`${keepsUndefined ? 'toUInt8(1)' : `max(${value} != '')`} AS ${LEVEL_COLUMN}`];
}

/** Groups by the keys; where rows below are asked for, by them on their own and with the second level. */
function groupLevels(question: Question): string[] {
  const keys = keysOf(question);
  if (!hasBelow(question) || question.levels === 1) return groupBy(keys);
  return [`GROUP BY GROUPING SETS ((${keys.join(', ')}), (${[...keys, BELOW_COLUMN].join(', ')}))`];
}

/** The dimension's detail over one source, under `name`. */
function detailColumn(question: Question, { source }: SourcePart, name: string): string[] {
  if (question.report.kind !== 'table' || question.report.dimension.detail === undefined) return [];
  const { sql, otherwise } = question.report.dimension.detail;
  return [`${sql[source.id] ?? otherwise} AS ${name}`];
}

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

const metricsBefore = (parts: readonly SourcePart[], at: number): StoredMetric[] =>
  parts.slice(0, at).flatMap((part) => part.metrics);

/** Figures that another source of the union counts: one line, so that a part reads as what it counts itself. */
const zeros = (metrics: readonly StoredMetric[]): string[] =>
  metrics.length === 0
    ? []
    : [metrics.map((metric) => `${metric.rollUp === 'min' ? 'NULL' : '0'} AS ${partColumn(metric)}`).join(', ')];

/** The columns of the second level over several sources. TRICKY: sources are asked alike, so their levels have one name. */
function unitedLevels(question: Question): string[] {
  if (!hasBelow(question)) return [];
  return question.levels === 2 ? [BELOW_COLUMN, LEVEL_COLUMN] : [`max(${LEVEL_COLUMN}) AS ${LEVEL_COLUMN}`];
}

/** Several sources: each grouped on its own, a metric being 0 where the source does not count it, then put together. */
function compileUnion(question: Question, parts: readonly SourcePart[], metrics: readonly StoredMetric[]): string[] {
  const united = parts.flatMap((part, at) => {
    const lines = [
      ...select([
        ...keyColumns(question, part),
        ...belowColumns(question, part),
        ...detailColumn(question, part, 'p_detail'),
        ...zeros(metricsBefore(parts, at)),
        ...part.metrics.map((metric) => `${compileMetric(question, metric)} AS ${partColumn(metric)}`),
        ...zeros(metrics.slice(metricsBefore(parts, at + 1).length)),
      ]),
      ...compileRows(question, part.source),
      ...groupLevels(question),
    ];
    return at === 0 ? indent(lines) : ['    UNION ALL', ...indent(lines)];
  });
  const hasDetail = question.report.kind === 'table' && question.report.dimension.detail !== undefined;
  return [
    ...select([
      ...keysOf(question),
      ...unitedLevels(question),
      ...(hasDetail ? [`min(p_detail) AS ${DETAIL_COLUMN}`] : []),
      ...metrics.map((metric) => {
        const put = metric.rollUp === 'max' || metric.rollUp === 'min' ? metric.rollUp : 'sum';
        return `${put}(${partColumn(metric)}) AS ${metricColumn(metric)}`;
      }),
    ]),
    'FROM',
    '(',
    ...united,
    ')',
    ...groupBy([
      ...keysOf(question),
      ...(hasBelow(question) && question.levels === 2 ? [BELOW_COLUMN, LEVEL_COLUMN] : []),
    ]),
  ];
}

function paramsOf(question: Question, sql: string): Record<string, QueryParam> {
  const first = question.periods[0];
  const last = question.periods.at(-1);
  invariant(first !== undefined && last !== undefined, 'a question has at least one period');
  const { timeZone } = question;
  const params: Record<string, QueryParam> = {
    siteId: question.siteId,
    from: startOfDayS(first.first, timeZone),
    to: startOfDayS(addDays(last.last, 1), timeZone),
  };
  if (sql.includes('{periods:')) params.periods = question.periods.map((one) => startOfDayS(one.first, timeZone));
  if (sql.includes('{days:')) params.days = dayStarts(first.first, last.last, timeZone).slice(0, -1);
  if (sql.includes('{timeZone:')) params.timeZone = timeZone;
  for (const [name, values] of Object.entries(listParams)) {
    if (sql.includes(`{${name}:`)) params[name] = values;
  }
  for (const [name, value] of Object.entries({ ...question.report.settings, ...question.settings })) {
    if (sql.includes(`{${name}:`)) params[name] = value;
  }
  return { ...params, ...segmentParams(question.segment) };
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
