import type { StoredMetric, TableReport } from '@accord/catalog/define';
import { LABEL_COLUMN } from '../../compile/column-names.ts';
import type { Row } from '../../ports.ts';
import { readFigures } from '../read-figures.ts';
import type { TableRow } from '../table-row.ts';
import { doubleEncode } from './double-encode.ts';

/** One row a title. COMPAT: labels of titles begin with one space, also that of rows without a title. */
export function nameTitles(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  return rows.map((answer) => {
    const title = String(answer[LABEL_COLUMN] ?? '').trim();
    const shown = title === '' ? report.dimension.undefinedLabel : title;
    return {
      label: ` ${shown}`,
      key: shown,
      figures: readFigures(answer, metrics),
      metadata: { segment: `${report.dimension.segments[0]}==${doubleEncode(title)}` },
      children: [],
    };
  });
}
