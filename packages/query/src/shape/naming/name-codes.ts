import type { StoredMetric, TableReport } from '@accord/catalog/define';
import type { Row } from '../../ports.ts';
import type { TableRow } from '../table-row.ts';
import { namePlain } from './name-plain.ts';

/** One row a code that was seen, with the label that the dimension gives it. */
export function nameCodes(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  const buckets = new Map(report.dimension.buckets?.map((bucket) => [bucket.key, bucket]));
  return namePlain(rows, report, metrics).map((row) => {
    const bucket = buckets.get(row.key);
    if (bucket === undefined) return { ...row, label: report.dimension.undefinedLabel };
    return { ...row, label: bucket.label, metadata: { ...bucket.metadata } };
  });
}
