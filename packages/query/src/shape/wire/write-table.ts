import type { TableOptions } from '../../table-options.ts';
import { subtableId } from '../subtable-id.ts';
import type { TableRow } from '../table-row.ts';
import type { WireRow } from './wire-row.ts';
import { usedColumns, type WireColumns, writeFigures } from './write-figures.ts';

/** A table's rows for the Matomo-compatible API: label, figures, then what stands beside them, then the rows below. */
export function writeTable(
  rows: readonly TableRow[],
  asked: WireColumns,
  options: TableOptions,
  path: readonly string[] = [],
): WireRow[] {
  const columns = path.length === 0 ? usedColumns(asked, rows) : asked;
  return rows.map((row) => {
    const raw = path.length > 0 ? row.raw : undefined;
    const hasDimensions = options.showsDimensions && row.dimensions !== undefined;
    const head: WireRow = hasDimensions ? { ...row.dimensions } : { label: raw ?? row.label };
    const written: WireRow = { ...head, ...writeFigures(row, columns), ...row.nested };
    if (options.showsMetadata && raw === undefined) Object.assign(written, row.metadata);
    if (row.children.length === 0 && row.hasMore !== true) return written;
    const here = [...path, row.key];
    if (!options.hidesSubtableIds) written.idsubdatatable = subtableId(here);
    if (row.children.length === 0) return written;
    if (options.isExpanded && here.length <= options.depth) {
      written.subtable = writeTable(row.children, columns, options, here);
    }
    return written;
  });
}
