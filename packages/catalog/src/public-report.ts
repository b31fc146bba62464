import type { Dimension, Metric, Picture, Report } from './define.ts';

/** A column as anybody may see it. */
export interface PublicColumn {
  id: string;
  label: string;
  kind: 'dimension' | 'metric';
  format: Metric['format'];
  better: Metric['better'];
  doc: string;
}

/** A report as anybody may see it: an allow-list of fields, so that no SQL reaches a browser. */
export interface PublicReport {
  id: string;
  label: string;
  kind: Report['kind'];
  menu: string;
  doc: string;
  columns: PublicColumn[];
  /** Column that rows come sorted by; left out where they have an order of their own. */
  sort?: string;
  /** What is drawn of the rows beside their table; left out where nothing is. */
  picture?: Picture;
}

/** Metrics that /api/v1 shows, with the column each has there. */
export function publicMetrics(report: Report): { metric: Metric; column: string }[] {
  return report.metrics.flatMap((metric) => (metric.column === undefined ? [] : [{ metric, column: metric.column }]));
}

const dimensionColumn = ({ label, doc }: Dimension): PublicColumn => ({
  id: 'label',
  label,
  kind: 'dimension',
  format: 'text',
  better: 'none',
  doc,
});

/** Rows of a dimension with buckets stand in the order of the buckets. */
function sortOf(report: Report): { sort?: string } {
  if (report.kind === 'series' || report.dimension.naming === 'bucket') return {};
  return report.sort.column === undefined ? {} : { sort: report.sort.column };
}

function pictureOf(report: Report): { picture?: Picture } {
  return report.kind === 'table' && report.dimension.picture !== undefined ? { picture: report.dimension.picture } : {};
}

/** The public half of a report. */
export function publicReport(report: Report): PublicReport {
  const { id, label, kind, menu, doc } = report;
  const metrics = publicMetrics(report).map(
    ({ metric, column }): PublicColumn => ({
      id: column,
      label: metric.label,
      kind: 'metric',
      format: metric.format,
      better: metric.better,
      doc: metric.doc,
    }),
  );
  const columns = report.kind === 'table' ? [dimensionColumn(report.dimension), ...metrics] : metrics;
  return { id, label, kind, menu, doc, columns, ...sortOf(report), ...pictureOf(report) };
}
