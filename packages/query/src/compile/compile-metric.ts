import type { Source, StoredMetric } from '@accord/catalog/define';
import type { Question } from '../question.ts';

/** Bucket of the row's time among sorted starts that travel as a parameter: exact in every zone, without time-zone rules. */
export const bucketOf = (source: Source, parameter: 'periods' | 'days'): string =>
  `roundDown(toUInt32(${source.time}), {${parameter}:Array(UInt32)})`;

/** True where the wire format wants daily distinct counts, added up, instead of those of the whole period. */
export function countsDaily(question: Question, metric: StoredMetric): boolean {
  return (
    metric.kind === 'distinct' &&
    metric.wireOfLongPeriod !== undefined &&
    question.uniques === 'daily-sum' &&
    question.report.kind === 'table' &&
    question.periods.some((period) => period.first !== period.last)
  );
}

/** The metric as an aggregate over the rows of its source. */
export function compileMetric(question: Question, metric: StoredMetric): string {
  if (metric.kind === 'counted') return metric.sql;
  const of = countsDaily(question, metric) ? `${bucketOf(metric.source, 'days')}, ${metric.of}` : metric.of;
  return metric.when === undefined ? `uniqExact(${of})` : `uniqExactIf(${of}, ${metric.when})`;
}
