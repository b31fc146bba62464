import type { Metric } from '@accord/catalog/define';
import { storedMetricsOf } from '../choose-source.ts';

/** What a figure is made of, in words: the counts in it, and the rows that each counts. */
export interface MetricOrigin {
  /** Empty where the figure itself is a count. */
  madeOf: { label: string; doc: string }[];
  sources: { table: string; rows: string }[];
}

export function describeMetric(metric: Metric): MetricOrigin {
  const stored = storedMetricsOf([metric]);
  const isCount = stored.length === 1 && stored[0] === metric;
  const sources = new Map(stored.map(({ source }) => [source.id, source]));
  return {
    madeOf: isCount ? [] : stored.map(({ label, doc }) => ({ label, doc })),
    sources: [...sources.values()].map(({ id, table }) => ({
      table: table.replaceAll('_', ' '),
      rows: id.replaceAll('-', ' '),
    })),
  };
}
