import type { StoredMetric, TableReport } from '@accord/catalog/define';
import { LABEL_COLUMN } from '../../compile/column-names.ts';
import type { Row } from '../../ports.ts';
import { readFigures } from '../read-figures.ts';
import type { TableRow } from '../table-row.ts';

/** The report's fixed rows in their order, also those into which nothing fell. */
export function nameBuckets(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  const byKey = new Map(rows.map((answer) => [String(answer[LABEL_COLUMN] ?? ''), answer]));
  return (report.dimension.buckets ?? []).map(({ key, label, metadata }) => ({
    label,
    key,
    figures: readFigures(byKey.get(key) ?? {}, metrics),
    metadata: { ...metadata },
    children: [],
  }));
}
