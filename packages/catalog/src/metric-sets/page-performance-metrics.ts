import type { CountedMetric, Metric, RatioMetric } from '../define.ts';
import pageLoadTime from '../metrics/page-load-time.ts';
import views from '../sources/views.ts';

/** A part of the loading of a page, under the names that the Matomo-compatible API has for it. */
interface Phase {
  id: string;
  label: string;
  doc: string;
  /** COMPAT: name in the added-up columns; `servery` is what the wire format says. */
  total: string;
  hits: string;
  average: string;
}

const PHASES: readonly Phase[] = [
  {
    id: 'network',
    label: 'Network time',
    doc: 'to reach the server',
    total: 'network_time',
    hits: 'network_hits',
    average: 'network',
  },
  {
    id: 'server',
    label: 'Server time',
    doc: 'that the server took to answer',
    total: 'servery_time',
    hits: 'server_hits',
    average: 'server',
  },
  {
    id: 'transfer',
    label: 'Transfer time',
    doc: 'to receive the answer',
    total: 'transfer_time',
    hits: 'transfer_hits',
    average: 'transfer',
  },
  {
    id: 'dom-processing',
    label: 'Processing time',
    doc: 'until the page could be used',
    total: 'domprocessing_time',
    hits: 'domprocessing_hits',
    average: 'dom_processing',
  },
  {
    id: 'dom-completion',
    label: 'Completion time',
    doc: 'until the page was complete',
    total: 'domcompletion_time',
    hits: 'domcompletion_hits',
    average: 'dom_completion',
  },
  {
    id: 'on-load',
    label: 'On-load time',
    doc: 'of the scripts that run once the page is loaded',
    total: 'onload_time',
    hits: 'onload_hits',
    average: 'on_load',
  },
];

function counted(id: string, label: string, doc: string, wire: string, format: 'seconds' | 'integer'): CountedMetric {
  return {
    kind: 'counted',
    id,
    label,
    doc: `${doc} Always 0 until load times are collected.`,
    wire: `PagePerformance_${wire}`,
    format,
    better: 'none',
    source: views,
    sql: 'toUInt64(0)',
    rollUp: 'sum',
  };
}

function metricsOf({ id, label, doc, total, hits, average }: Phase): Metric[] {
  const time = counted(`${id}-time-total`, `${label}, added up`, `Seconds ${doc}, added up.`, total, 'seconds');
  const measured = counted(`${id}-time-hits`, `${label}, measured`, `Views with a time ${doc}.`, hits, 'integer');
  const mean: RatioMetric = {
    kind: 'ratio',
    id: `${id}-time`,
    label,
    doc: `Seconds ${doc}, on average. Always 0 until load times are collected.`,
    wire: `avg_time_${average}`,
    format: 'seconds',
    better: 'down',
    of: time,
    per: measured,
    decimals: 3,
  };
  return [time, measured, mean];
}

/** The times of loading a page, part by part, and of all together. */
export const pagePerformanceMetrics = [
  pageLoadTime as Metric,
  ...PHASES.flatMap(metricsOf),
  counted(
    'page-load-time-sum',
    'Page load time, added up',
    'Seconds of loading, added up.',
    'pageload_time',
    'seconds',
  ),
  counted('page-load-hits', 'Page load time, measured', 'Views with a load time.', 'pageload_hits', 'integer'),
] as const;
