import type { Metric } from '@accord/catalog/define';
import { countsDaily } from '../../compile/compile-metric.ts';
import type { Question } from '../../question.ts';

/** Name of the metric's column in the Matomo-compatible API, undefined where that API has none. */
export function wireName(question: Question, metric: Metric): string | undefined {
  if (metric.kind === 'distinct' && countsDaily(question, metric)) return metric.wireOfLongPeriod;
  return metric.wire;
}
