import type { Dimension, StoredMetric, TableReport, TreeNaming } from '@accord/catalog/define';
import { invariant } from '@accord/kit/invariant';
import { BELOW_COLUMN, DETAIL_COLUMN, LABEL_COLUMN, LEVEL_COLUMN } from '../compile/column-names.ts';
import type { Row } from '../ports.ts';
import { nameBuckets } from './naming/name-buckets.ts';
import { nameHosts } from './naming/name-hosts.ts';
import { nameTitles } from './naming/name-titles.ts';
import { nameUrls } from './naming/name-urls.ts';
import { valueNaming } from './naming/value-naming.ts';
import { readFigures } from './read-figures.ts';
import { addFigures, type TableRow } from './table-row.ts';

type NameRows = (rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]) => TableRow[];

const BY_TREE: Readonly<Record<TreeNaming, NameRows>> = {
  'url-tree': nameUrls,
  'title-tree': nameTitles,
  'host-tree': nameHosts,
  bucket: nameBuckets,
};

const text = (row: Row, column: string): string => String(row[column] ?? '');

/** Latitude and longitude with a tab between; '' is nowhere. */
function placeOf(detail: string): TableRow['place'] {
  const [latitude, longitude] = detail === '' ? [] : detail.split('\t').map(Number);
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

function nameOne(row: Row, column: string, dimension: Dimension, metrics: readonly StoredMetric[]): TableRow {
  const name = valueNaming(dimension);
  invariant(name !== undefined, `${dimension.id} cannot be named value by value`);
  const key = text(row, column);
  const detail = text(row, DETAIL_COLUMN);
  const { label, metadata, nested, raw } = name(key, dimension, detail);
  const place = dimension.picture === 'place-map' ? placeOf(detail) : undefined;
  return {
    label,
    key,
    figures: readFigures(row, metrics),
    metadata,
    children: [],
    ...(nested === undefined ? {} : { nested }),
    ...(raw === undefined ? {} : { raw }),
    ...(place === undefined ? {} : { place }),
  };
}

/** Rows named one by one; where the question was about two levels, those of the second below those of the first. */
function nameValues(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  const { dimension, below } = report;
  const isBelow = (row: Row): boolean => row[BELOW_COLUMN] !== undefined && Number(row[LEVEL_COLUMN]) === 0;
  const top = new Map<string, TableRow>();
  for (const row of rows) {
    if (isBelow(row)) continue;
    const named = nameOne(row, LABEL_COLUMN, dimension, metrics);
    if (below !== undefined && row[BELOW_COLUMN] === undefined) named.hasMore = Number(row[LEVEL_COLUMN]) === 1;
    top.set(named.key, named);
  }
  if (below === undefined) return withUnused([...top.values()], dimension);
  for (const row of rows) {
    if (!isBelow(row) || (!below.keepsUndefined && text(row, BELOW_COLUMN) === '')) continue;
    top.get(text(row, LABEL_COLUMN))?.children.push(nameOne(row, BELOW_COLUMN, below.dimension, metrics));
  }
  return [...top.values()];
}

/** Adds the buckets into which nothing fell, where the dimension lists them. */
function withUnused(rows: TableRow[], dimension: Dimension): TableRow[] {
  if (dimension.listsUnused === undefined) return rows;
  const used = new Set(rows.map(({ key }) => key));
  const unused = (dimension.buckets ?? []).filter(({ key }) => !used.has(key));
  return [
    ...rows,
    ...unused.map(
      ({ key, label, metadata }): TableRow => ({
        label,
        key,
        figures: new Map(),
        metadata: { ...metadata },
        children: [],
        isUnused: true,
      }),
    ),
  ];
}

/** Turns answer rows into the report's rows: labels for reading, trees where the dimension has them. */
export const nameRows: NameRows = (rows, report, metrics) => {
  const { naming } = report.dimension;
  const named = Object.hasOwn(BY_TREE, naming)
    ? BY_TREE[naming as TreeNaming](rows, report, metrics)
    : nameValues(rows, report, metrics);
  const all: TableRow = { label: '', key: '', figures: new Map(), metadata: {}, children: [] };
  for (const row of named) addFigures(all, row.figures);
  for (const row of named) row.totals = all.figures;
  return named;
};
