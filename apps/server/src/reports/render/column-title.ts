import type { Metric } from '@accord/catalog/define';
import { metrics } from '@accord/catalog/generated/metrics';
import { reports } from '@accord/catalog/generated/reports';

const METADATA = 'metadata_';
const titles = new Map([
  ['label', 'Label'],
  ['date', 'Date'],
  ['idSite', 'Site'],
  ['value', 'Value'],
]);
/** The first metric of a name gives its title: names of pages and of visits are shared, and so is what they say. */
function name({ wire, label }: Metric): void {
  if (wire !== undefined && !titles.has(wire)) titles.set(wire, label);
}
for (const metric of metrics as readonly Metric[]) {
  name(metric);
  if (metric.kind === 'distinct' && metric.wireOfLongPeriod !== undefined) {
    titles.set(metric.wireOfLongPeriod, `${metric.label}, days added up`);
  }
}
for (const report of reports) report.metrics.forEach(name);

/** What a column of the Matomo-compatible API is called in words; its name where it has no words. */
export function columnTitle(column: string): string {
  if (column.startsWith(METADATA)) return `Metadata: ${column.slice(METADATA.length)}`;
  return titles.get(column) ?? column;
}
