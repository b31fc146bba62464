import type { ApiAnswer, WireRow, WireValue } from '../api-answer.ts';

/** What a cell can hold. */
export type Cell = string | number | boolean | null | undefined;
/** An answer as lines of cells under one header. */
export interface CellTable {
  columns: readonly string[];
  lines: readonly (readonly Cell[])[];
}
type Cells = Map<string, WireValue>;

const isPlain = (value: WireValue): value is string | number | boolean | null =>
  typeof value !== 'object' || value === null;

function rowCells(row: WireRow, figures: readonly string[] | undefined): Cells {
  const cells: Cells = new Map();
  for (const [column, value] of Object.entries(row)) {
    if (column === 'idsubdatatable' || column === 'subtable') continue;
    const isMetadata = figures !== undefined && !figures.includes(column);
    cells.set(isMetadata ? `metadata_${column}` : column, value);
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

/** The answer as one table, which rows of different columns share; rows within cells are written as JSON. */
export function tableCells(answer: ApiAnswer): CellTable {
  const rows = cellsOf(answer);
  const columns = [...new Set(rows.flatMap((cells) => [...cells.keys()]))];
  const lines = rows.map((cells) =>
    columns.map((column): Cell => {
      const value = cells.get(column);
      return value === undefined || isPlain(value) ? value : JSON.stringify(value);
    }),
  );
  return { columns, lines };
}
