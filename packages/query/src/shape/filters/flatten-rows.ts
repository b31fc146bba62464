import type { Dimension, TableReport } from '@accord/catalog/define';
import { flatUrl } from '../naming/name-urls.ts';
import { valueNaming } from '../naming/value-naming.ts';
import type { TableRow } from '../table-row.ts';

function flatLabel(dimension: Dimension, labels: readonly string[], isFolder: boolean): string {
  const last = labels.at(-1) ?? '';
  if (dimension.naming === 'url-tree') return flatUrl(labels.slice(0, -1), isFolder ? `/${last}` : last);
  if (dimension.naming === 'host-tree') return labels.join('');
  return labels.map((label) => label.trim()).join(' - ');
}

/** The leaves of a tree as one list, each labelled with its whole path; folders too where asked. */
function flattenTree(rows: readonly TableRow[], dimension: Dimension, keepsFolders: boolean): TableRow[] {
  const flat: TableRow[] = [];
  const walk = (level: readonly TableRow[], labels: readonly string[], keys: readonly string[]): void => {
    for (const row of level) {
      const path = [...labels, row.label];
      const keyPath = [...keys, row.key];
      const isFolder = row.children.length > 0;
      if (!isFolder || keepsFolders) {
        const flatKey = flatLabel(dimension, keyPath, isFolder);
        flat.push({
          ...row,
          label: flatLabel(dimension, path, isFolder),
          // Of a value that stands alone all parts are kept, also empty ones.
          key: valueNaming(dimension) === undefined ? flatKey : row.key,
          metadata: { ...row.metadata, [dimension.wire]: flatKey },
          dimensions: { [dimension.wire]: flatKey },
          children: [],
        });
      }
      walk(row.children, path, keyPath);
    }
  };
  walk(rows, [], []);
  return flat;
}

/** Both levels of a table as one list: each row below with the label of the row above it in front. */
function flattenLevels(
  rows: readonly TableRow[],
  dimension: Dimension,
  below: Dimension,
  keepsFolders: boolean,
): TableRow[] {
  const separator = below.naming === 'website-page' ? '/' : ' - ';
  return rows.flatMap((row) => {
    const own = { [dimension.wire]: row.label };
    const whole = { ...row, metadata: { ...row.metadata, ...own }, dimensions: own, children: [] };
    const parts = row.children.map((child) => {
      const segments = [row, child].flatMap(({ metadata: { segment } }) => (segment === undefined ? [] : [segment]));
      return {
        ...child,
        label: `${row.label}${separator}${child.label}`,
        key: `${row.key}${separator}${child.key}`,
        metadata: {
          ...child.metadata,
          ...(child.metadata.segment === undefined ? {} : { segment: segments.join(';') }),
          ...own,
          [below.wire]: child.label,
        },
        dimensions: { ...own, [below.wire]: child.label },
      };
    });
    return parts.length === 0 || keepsFolders ? [whole, ...parts] : parts;
  });
}

/** All levels of a table as one list; rows with rows below them are kept where asked. */
export const flattenRows = (
  rows: readonly TableRow[],
  { dimension, below }: TableReport,
  keepsFolders: boolean,
): TableRow[] =>
  below === undefined
    ? flattenTree(rows, dimension, keepsFolders)
    : flattenLevels(rows, dimension, below.dimension, keepsFolders);
