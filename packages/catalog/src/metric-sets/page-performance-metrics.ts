import type { CountedMetric, Metric, RatioMetric } from '../define.ts';
import views from '../sources/views.ts';
import { type LoadPhase, loadPhases } from './load-phases.ts';

function counted(id: string, label: string, doc: string, wire: string, sql: string): CountedMetric {
  return {
    kind: 'counted',
    id,
    label,
    doc,
    wire: `PagePerformance_${wire}`,
    format: wire.endsWith('_time') ? 'seconds' : 'integer',
    better: 'none',
    source: views,
    sql,
    rollUp: 'sum',
  };
}

function metricsOf({ id, column, label, doc, wire, total, hits }: LoadPhase): [Metric, Metric, RatioMetric] {
  const time = counted(
    `${id}-time-total`,
    `${label}, added up`,
    `Seconds ${doc}, added up.`,
    total,
    `sum(${column}) / 1000`,
  );
  const measured = counted(
    `${id}-time-hits`,
    `${label}, measured`,
    `Views with a time ${doc}.`,
    hits,
    `count(${column})`,
  );
  const mean: RatioMetric = {
    kind: 'ratio',
    id: `${id}-time`,
    column: `${id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())}Time`,
    label,
    doc: `Seconds ${doc}, on average.`,
    wire: `avg_time_${wire}`,
    format: 'seconds',
    better: 'down',
    of: time,
    per: measured,
    decimals: 3,
  };
  return [time, measured, mean];
}

const phases = loadPhases.map(metricsOf);
const anyTime = loadPhases.map(({ column }) => `${column} IS NOT NULL`).join(' OR ');
const wholeTime = loadPhases.map(({ column }) => `ifNull(${column}, 0)`).join(' + ');
const pageLoadTime: Metric = {
  kind: 'sum',
  id: 'page-load-time',
  column: 'pageLoadTime',
  wire: 'avg_page_load_time',
  label: 'Page load time',
  doc: 'Seconds that the page took to load: the averages of its parts, added up.',
  format: 'seconds',
  better: 'down',
  of: phases.map(([, , mean]) => mean),
  decimals: 3,
};

/** The times of loading a page, part by part, and of all together. */
export const pagePerformanceMetrics = [
  pageLoadTime,
  ...phases.flat(),
  counted(
    'page-load-time-sum',
    'Page load time, added up',
    'Seconds of loading, added up.',
    'pageload_time',
    `sum(${wholeTime}) / 1000`,
  ),
  counted(
    'page-load-hits',
    'Page load time, measured',
    'Views with a load time.',
    'pageload_hits',
    `countIf(${anyTime})`,
  ),
] as const;
