import type { Metric, Report } from '@accord/catalog/define';

/**
 * What has to be counted: the metrics that are shown, and those the report is sorted, ordered and kept by. Without a
 * narrower wish it is the whole report.
 */
export function neededMetrics(report: Report, shown: readonly Metric[]): readonly Metric[] {
  if (report.kind === 'series') return shown.length > 0 ? shown : report.metrics;
  // Filters may name any column of a table, so all of them are counted.
  return report.metrics;
}
