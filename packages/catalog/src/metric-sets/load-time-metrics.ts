import type { CountedMetric, Metric, RatioMetric, Source } from '../define.ts';
import { type LoadPhase, loadPhases } from './load-phases.ts';

/** What is counted of one part of the loading of pages. */
interface PhaseMetrics {
  total: CountedMetric;
  hits: CountedMetric;
  least: CountedMetric;
  most: CountedMetric;
  mean: RatioMetric;
}

/** How a report differs: which columns it shows, and whether it shows them without any load time. */
interface Wishes {
  source: Source;
  prefix: string;
  showsTotals: boolean;
  showsMeans: boolean;
  hidesUnused: boolean;
}

function metricsOf(phase: LoadPhase, { source, prefix, showsTotals, showsMeans, hidesUnused }: Wishes): PhaseMetrics {
  const { id, column, label, doc, wire } = phase;
  const shared = { kind: 'counted', better: 'none', source, hidesUnused } as const;
  const total: CountedMetric = {
    ...shared,
    id: `${prefix}${id}-time-total`,
    label: `${label}, added up`,
    doc: `Seconds ${doc}, added up.`,
    ...(showsTotals ? { wire: `sum_time_${wire}` } : {}),
    format: 'seconds',
    sql: `sum(${column}) / 1000`,
    rollUp: 'sum',
  };
  const hits: CountedMetric = {
    ...shared,
    id: `${prefix}${id}-time-hits`,
    label: `${label}, measured`,
    doc: `Views with a time ${doc}.`,
    wire: `nb_hits_with_time_${wire}`,
    format: 'integer',
    sql: `count(${column})`,
    rollUp: 'sum',
  };
  const least: CountedMetric = {
    ...shared,
    id: `${prefix}${id}-time-least`,
    label: `${label}, least`,
    doc: `Seconds ${doc}, at least.`,
    wire: `min_time_${wire}`,
    format: 'seconds',
    sql: hidesUnused ? `min(${column}) / 1000` : `ifNull(min(${column}), 0) / 1000`,
    rollUp: 'min',
  };
  const most: CountedMetric = {
    ...least,
    id: `${prefix}${id}-time-most`,
    label: `${label}, most`,
    doc: `Seconds ${doc}, at most.`,
    wire: `max_time_${wire}`,
    sql: `max(${column}) / 1000`,
    rollUp: 'max',
    isBlankable: hidesUnused,
  };
  const mean: RatioMetric = {
    kind: 'ratio',
    id: `${prefix}${id}-time`,
    label,
    doc: `Seconds ${doc}, on average.`,
    ...(showsMeans ? { wire: `avg_time_${wire}` } : {}),
    format: 'seconds',
    better: 'down',
    of: total,
    per: hits,
    decimals: 3,
  };
  return { total, hits, least, most, mean };
}

/** Counts, least, greatest and average times of each part, in the order of the Matomo-compatible columns. */
export function loadTimeMetrics(wishes: Wishes): { counted: Metric[]; means: RatioMetric[] } {
  const phases = loadPhases.map((phase) => metricsOf(phase, wishes));
  return {
    counted: phases.flatMap(({ total, hits, least, most }) => [total, hits, least, most]),
    means: phases.map(({ mean }) => mean),
  };
}
