import type { StoredMetric, TableReport } from '@accord/catalog/define';
import { LABEL_COLUMN } from '../../compile/column-names.ts';
import type { Row } from '../../ports.ts';
import { readFigures } from '../read-figures.ts';
import type { TableRow } from '../table-row.ts';
import { doubleEncode } from './double-encode.ts';

/** One row a value, shown as it is stored. */
export function namePlain(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  return rows.map((answer) => {
    const value = String(answer[LABEL_COLUMN] ?? '');
    return {
      label: value === '' ? report.dimension.undefinedLabel : value,
      key: value,
      figures: readFigures(answer, metrics),
      metadata: { segment: `${report.dimension.segments[0]}==${doubleEncode(value)}` },
      children: [],
    };
  });
}
