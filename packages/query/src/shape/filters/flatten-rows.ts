import type { Dimension } from '@accord/catalog/define';
import { flatUrl } from '../naming/name-urls.ts';
import type { TableRow } from '../table-row.ts';

function flatLabel(dimension: Dimension, labels: readonly string[], isFolder: boolean): string {
  const last = labels.at(-1) ?? '';
  if (dimension.naming === 'url-tree') return flatUrl(labels.slice(0, -1), isFolder ? `/${last}` : last);
  return labels.map((label) => label.trim()).join(' - ');
}

/** The leaves of a tree as one list, each labelled with its whole path; folders too where asked. */
export function flattenRows(rows: readonly TableRow[], dimension: Dimension, keepsFolders: boolean): TableRow[] {
  const flat: TableRow[] = [];
  const walk = (level: readonly TableRow[], labels: readonly string[], keys: readonly string[]): void => {
    for (const row of level) {
      const path = [...labels, row.label];
      const keyPath = [...keys, row.key];
      const isFolder = row.children.length > 0;
      if (!isFolder || keepsFolders) {
        const key = flatLabel(dimension, keyPath, isFolder);
        flat.push({
          ...row,
          label: flatLabel(dimension, path, isFolder),
          key,
          metadata: { ...row.metadata, [dimension.wire]: key },
          children: [],
        });
      }
      walk(row.children, path, keyPath);
    }
  };
  walk(rows, [], []);
  return flat;
}
