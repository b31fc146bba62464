import type { Dimension, Metric, Source, StoredMetric } from '@accord/catalog/define';
import { invariant } from '@accord/kit/invariant';

/** A source and the metrics that are counted over its rows. */
export interface SourcePart {
  source: Source;
  metrics: readonly StoredMetric[];
}

/** The stored metrics that these metrics are made of, each once. */
export function storedMetricsOf(metrics: readonly Metric[]): StoredMetric[] {
  const stored = new Set<StoredMetric>();
  const add = (metric: Metric): void => {
    if (metric.kind === 'ratio') stored.add(metric.of).add(metric.per);
    else if (metric.kind === 'share') stored.add(metric.of);
    else if (metric.kind === 'sum') metric.of.forEach(add);
    else stored.add(metric);
  };
  metrics.forEach(add);
  return [...stored];
}

/** Which sources have to be read for these metrics, and what is counted over each. */
export function chooseSources(metrics: readonly Metric[], dimension: Dimension | undefined): SourcePart[] {
  const parts = new Map<Source, StoredMetric[]>();
  for (const metric of storedMetricsOf(metrics)) {
    invariant(
      dimension === undefined || dimension.sql[metric.source.id] !== undefined,
      `${dimension?.id} has no expression for ${metric.source.id}, which ${metric.id} counts`,
    );
    const counted = parts.get(metric.source) ?? [];
    counted.push(metric);
    parts.set(metric.source, counted);
  }
  return [...parts].map(([source, counted]) => ({ source, metrics: counted }));
}
