import type { StoredMetric } from '@accord/catalog/define';
import type { SourcePart } from '../choose-source.ts';
import type { Question } from '../question.ts';
import { BELOW_COLUMN, DETAIL_COLUMN, LEVEL_COLUMN, metricColumn, partColumn } from './column-names.ts';
import { compileMetric } from './compile-metric.ts';
import { compileRows } from './compile-rows.ts';
import { isBlankable } from './is-blankable.ts';
import {
  belowColumns,
  detailColumn,
  groupBy,
  groupLevels,
  hasBelow,
  keyColumns,
  keysOf,
  select,
} from './select-columns.ts';

const indent = (lines: readonly string[]): string[] => lines.map((line) => `    ${line}`);

const metricsBefore = (parts: readonly SourcePart[], at: number): StoredMetric[] =>
  parts.slice(0, at).flatMap((part) => part.metrics);

/** Figures that another source of the union counts: one line, so that a part reads as what it counts itself. */
const zeros = (metrics: readonly StoredMetric[]): string[] =>
  metrics.length === 0
    ? []
    : [metrics.map((metric) => `${isBlankable(metric) ? 'NULL' : '0'} AS ${partColumn(metric)}`).join(', ')];

/** The columns of the second level over several sources. TRICKY: sources are asked alike, so their levels have one name. */
function unitedLevels(question: Question): string[] {
  if (!hasBelow(question)) return [];
  return question.levels === 2 ? [BELOW_COLUMN, LEVEL_COLUMN] : [`max(${LEVEL_COLUMN}) AS ${LEVEL_COLUMN}`];
}

/** Several sources: each grouped on its own, a metric being 0 where the source does not count it, then put together. */
export function compileUnion(
  question: Question,
  parts: readonly SourcePart[],
  metrics: readonly StoredMetric[],
): string[] {
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
