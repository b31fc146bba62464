import type { ApiAnswer, WireRow, WireValue } from '../api-answer.ts';
import { csvCell } from './csv-cell.ts';

type Cells = Map<string, WireValue>;

const isPlain = (value: WireValue): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

function rowCells(row: WireRow, figures: readonly string[] | undefined): Cells {
  const cells: Cells = new Map();
  for (const [column, value] of Object.entries(row)) {
    if (column === 'idsubdatatable' || column === 'subtable') continue;
    const isMetadata = figures !== undefined && !figures.includes(column);
    cells.set(isMetadata ? `metadata_${column}` : column, isPlain(value) ? value : JSON.stringify(value));
  }
  return cells;
}

/** Every row of an answer; maps add a column for their key in front. */
function cellsOf(answer: ApiAnswer): Cells[] {
  switch (answer.kind) {
    case 'value':
      return [new Map([['value', answer.value]])];
    case 'row':
      return [rowCells(answer.row, undefined)];
    case 'rows':
      return answer.rows.map((row) => rowCells(row, answer.figures));
    case 'list':
      return answer.values.map((value) => new Map([['value', value]]));
    case 'map':
      return answer.entries.flatMap(([key, inner]) =>
        cellsOf(inner).map((cells): Cells => new Map([[answer.by, key], ...cells])),
      );
    case 'done':
      return [new Map([['message', 'ok']])];
    case 'error':
      return [];
    case 'bulk':
      return answer.answers.flatMap(cellsOf);
  }
}

/** The answer as lines of cells (reporting-api §2): a header, then a line a row. */
export function renderCsv(answer: ApiAnswer, separator: ',' | '\t'): string {
  if (answer.kind === 'error') return `Error: ${answer.message}`;
  const rows = cellsOf(answer);
  if (rows.length === 0) return 'No data available';
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const line = (values: readonly (string | number | boolean | null | undefined)[]): string =>
    values.map((value) => csvCell(value, separator)).join(separator);
  const lines = rows.map((cells) =>
    line(
      columns.map((column) => {
        const value = cells.get(column);
        return value === undefined || isPlain(value) ? value : JSON.stringify(value);
      }),
    ),
  );
  return [line(columns), ...lines].join('\n');
}
