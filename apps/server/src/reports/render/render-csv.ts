import type { ApiAnswer } from '../api-answer.ts';
import { csvCell } from './csv-cell.ts';
import { type Cell, tableCells } from './table-cells.ts';

/**
 * The answer as lines of cells (reporting-api §2): a header, then a line a row.
 * @param titleOf what a column is called in the header
 */
export function renderCsv(answer: ApiAnswer, separator: ',' | '\t', titleOf = (column: string) => column): string {
  if (answer.kind === 'error') return `Error: ${answer.message}`;
  const { columns, lines } = tableCells(answer);
  if (lines.length === 0) return 'No data available';
  const line = (values: readonly Cell[]): string => values.map((value) => csvCell(value, separator)).join(separator);
  return [line(columns.map(titleOf)), ...lines.map(line)].join('\n');
}
