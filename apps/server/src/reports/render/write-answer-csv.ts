import type { ReportAnswer } from '@accord/contract/reports';
import { csvCell } from './csv-cell.ts';

/** An answer of /api/v1 as CSV: period, then the columns by their id; UTF-8 with a mark, so that spreadsheets see it. */
export function writeAnswerCsv({ columns, periods }: ReportAnswer): string {
  const ids = columns.map((column) => column.id);
  const lines = [['period', ...ids].join(',')];
  for (const { label, rows } of periods) {
    for (const row of rows)
      lines.push([label, ...ids.map((id) => row[id])].map((value) => csvCell(value, ',')).join(','));
  }
  return `\ufeff${lines.join('\r\n')}\r\n`;
}
