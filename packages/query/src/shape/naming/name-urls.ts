import type { Metric, StoredMetric, TableReport } from '@accord/catalog/define';
import { DETAIL_COLUMN, LABEL_COLUMN } from '../../compile/column-names.ts';
import type { Row } from '../../ports.ts';
import { metricValue } from '../metric-value.ts';
import { readFigures } from '../read-figures.ts';
import { addFigures, type TableRow } from '../table-row.ts';
import { doubleEncode } from './double-encode.ts';
import { originOf, pathParts, readable, wholeAddress } from './page-address.ts';

/** Prefix code of addresses whose scheme the period does not know: pages are served over https. */
const UNKNOWN_PREFIX = 255;
const HTTPS = 2;

interface Level {
  rows: TableRow[];
  /** By key with a mark, since a folder and a page may have the same name. */
  known: Map<string, { row: TableRow; below: Level }>;
}
const emptyLevel = (): Level => ({ rows: [], known: new Map() });

function rowAt(level: Level, key: string, isFolder: boolean): { row: TableRow; below: Level; isNew: boolean } {
  const mark = `${isFolder ? 'folder' : 'page'} ${key}`;
  const known = level.known.get(mark);
  if (known !== undefined) return { ...known, isNew: false };
  const below = emptyLevel();
  const row: TableRow = { label: readable(key), key, figures: new Map(), metadata: {}, children: below.rows };
  level.rows.push(row);
  level.known.set(mark, { row, below });
  return { row, below, isNew: true };
}

/** Folders do not show distinct counts: they cannot be added up. */
const additive = (figures: ReadonlyMap<StoredMetric, number>): Map<StoredMetric, number> =>
  new Map([...figures].filter(([metric]) => metric.rollUp !== 'leaf'));

/** Builds the tree of paths. A page's `url` and `segment` are those of the variant that weighs most in `weigh`. */
export function nameUrls(rows: readonly Row[], report: TableReport, metrics: readonly StoredMetric[]): TableRow[] {
  const top = emptyLevel();
  const heaviest = new Map<TableRow, number>();
  const [segment] = report.dimension.segments;
  const weigh: Metric = report.sort;
  for (const answer of rows) {
    const stored = String(answer[LABEL_COLUMN] ?? '');
    const figures = readFigures(answer, metrics);
    if (stored === '') {
      const { row } = rowAt(top, report.dimension.undefinedLabel, false);
      addFigures(row, figures);
      continue;
    }
    const prefix = Number(answer[DETAIL_COLUMN] ?? UNKNOWN_PREFIX);
    const hasScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(stored);
    const address = hasScheme ? stored : wholeAddress(stored, prefix === UNKNOWN_PREFIX ? HTTPS : prefix);
    const parts = pathParts(stored);
    const folders = parts.slice(0, -1);
    let level = top;
    for (const [at, folder] of folders.entries()) {
      const { row, below, isNew } = rowAt(level, folder, true);
      if (isNew) {
        const start = `${originOf(address)}/${folders.slice(0, at + 1).join('/')}`;
        row.metadata.segment = `pageUrl=^${doubleEncode(start)}`;
      }
      addFigures(row, additive(figures));
      level = below;
    }
    const { row } = rowAt(level, `/${parts.at(-1) ?? 'index'}`, false);
    addFigures(row, figures);
    const weight = metricValue({ figures }, weigh);
    if (weight > (heaviest.get(row) ?? -1)) {
      heaviest.set(row, weight);
      row.metadata = { url: address, segment: `${segment}==${doubleEncode(address)}` };
    }
  }
  return top.rows;
}

/** Label of a page in a flat list: its path, a folder's `index` being the folder itself. */
export function flatUrl(folders: readonly string[], page: string): string {
  if (!page.startsWith('/')) return page;
  const path = ['', ...folders].join('/') + page;
  return path.endsWith('/index') ? path.slice(0, -'index'.length) : path;
}
