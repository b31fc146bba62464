import { subtableId } from '../subtable-id.ts';
import type { TableRow } from '../table-row.ts';

/** The rows below the folder with this id; none where no folder has it. */
export function rowsOfSubtable(rows: readonly TableRow[], id: number, path: readonly string[] = []): TableRow[] {
  for (const row of rows) {
    if (row.children.length === 0) continue;
    const here = [...path, row.key];
    if (subtableId(here) === id) return row.children;
    const below = rowsOfSubtable(row.children, id, here);
    if (below.length > 0) return below;
  }
  return [];
}

/** A page's label begins with a slash, a title's with a space: callers may leave them out. `@` asks for a leaf. */
function isNamed(row: TableRow, part: string): boolean {
  if (part.startsWith('@')) {
    const name = part.slice(1);
    return row.children.length === 0 && [name, `/${name}`, ` ${name}`].includes(row.label);
  }
  return row.label === part || row.label.trim() === part.trim();
}

/** The one row at the end of a path of labels. */
function rowAtPath(rows: readonly TableRow[], path: readonly string[]): TableRow | undefined {
  const [part, ...rest] = path;
  if (part === undefined) return undefined;
  const row = rows.find((one) => isNamed(one, part));
  if (row === undefined || rest.length === 0) return row;
  return rowAtPath(row.children, rest);
}

/** The row at the end of each path that has one, in the order of the paths. @param isNumbered says which path it was */
export function rowsAtPaths(
  rows: readonly TableRow[],
  paths: readonly (readonly string[])[],
  isNumbered: boolean,
): TableRow[] {
  return paths.flatMap((path, at) => {
    const row = rowAtPath(rows, path);
    if (row === undefined) return [];
    return [isNumbered ? { ...row, metadata: { ...row.metadata, label_index: at } } : row];
  });
}
