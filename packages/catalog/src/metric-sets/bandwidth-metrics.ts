import type { CountedMetric, Metric, RatioMetric, Source } from '../define.ts';

/** What was transferred for the rows of a source: shown only in tables in which something was. */
export function bandwidthMetrics(source: Source): readonly Metric[] {
  const shared = { kind: 'counted', better: 'none', source, hidesUnused: true } as const;
  const measured: CountedMetric = {
    ...shared,
    id: `${source.id}-with-bytes`,
    label: 'Size known',
    doc: 'How often the hit said how many bytes were transferred.',
    wire: 'nb_hits_with_bandwidth',
    format: 'integer',
    sql: 'count(transferred_bytes)',
    rollUp: 'sum',
  };
  const least: CountedMetric = {
    ...shared,
    id: `${source.id}-least-bytes`,
    label: 'Size, least',
    doc: 'Bytes transferred at a time, at least.',
    wire: 'min_bandwidth',
    format: 'bytes',
    sql: 'min(transferred_bytes)',
    rollUp: 'min',
  };
  const most: CountedMetric = {
    ...least,
    id: `${source.id}-most-bytes`,
    label: 'Size, most',
    doc: 'Bytes transferred at a time, at most.',
    wire: 'max_bandwidth',
    sql: 'max(transferred_bytes)',
    rollUp: 'max',
    isBlankable: true,
  };
  const total: CountedMetric = {
    ...shared,
    id: `${source.id}-bytes`,
    column: 'transferredBytes',
    label: 'Transferred',
    doc: 'Bytes transferred.',
    wire: 'sum_bandwidth',
    format: 'bytes',
    sql: 'sum(transferred_bytes)',
    rollUp: 'sum',
  };
  const mean: RatioMetric = {
    kind: 'ratio',
    id: `${source.id}-mean-bytes`,
    column: 'meanBytes',
    label: 'Size',
    doc: 'Bytes transferred at a time, on average.',
    wire: 'avg_bandwidth',
    format: 'bytes',
    better: 'down',
    of: total,
    per: measured,
    decimals: 0,
  };
  return [measured, least, most, total, mean];
}
