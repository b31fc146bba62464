import type { Naming, StoredMetric, TableReport } from '@accord/catalog/define';
import type { Row } from '../ports.ts';
import { nameBuckets } from './naming/name-buckets.ts';
import { nameCodes } from './naming/name-codes.ts';
import { nameCountries } from './naming/name-countries.ts';
import { namePlain } from './naming/name-plain.ts';
import { nameTitles } from './naming/name-titles.ts';
import { nameUrls } from './naming/name-urls.ts';
import { addFigures, type TableRow } from './table-row.ts';

type NameRows = (rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]) => TableRow[];

const BY_NAMING: Readonly<Record<Naming, NameRows>> = {
  plain: namePlain,
  'url-tree': nameUrls,
  'title-tree': nameTitles,
  country: nameCountries,
  bucket: nameBuckets,
  code: nameCodes,
};

/** Turns answer rows into the report's rows: labels for reading, trees where the dimension has them. */
export const nameRows: NameRows = (rows, report, metrics) => {
  const named = BY_NAMING[report.dimension.naming](rows, report, metrics);
  const all: TableRow = { label: '', key: '', figures: new Map(), metadata: {}, children: [] };
  for (const row of named) addFigures(all, row.figures);
  for (const row of named) row.totals = all.figures;
  return named;
};
