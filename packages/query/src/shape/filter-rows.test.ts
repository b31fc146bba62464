import pageHits from '@accord/catalog/metrics/page-hits';
import pageTime from '@accord/catalog/metrics/page-time';
import pageVisitors from '@accord/catalog/metrics/page-visitors';
import pageVisits from '@accord/catalog/metrics/page-visits';
import entryPages from '@accord/catalog/reports/pages/entry-pages';
import pageUrls from '@accord/catalog/reports/pages/page-urls';
import { describe, expect, it } from 'vitest';
import { storedMetricsOf } from '../choose-source.ts';
import type { Row } from '../ports.ts';
import { PLAIN_TABLE, type TableOptions } from '../table-options.ts';
import { filterRows } from './filter-rows.ts';
import { nameRows } from './name-rows.ts';
import { subtableId } from './subtable-id.ts';
import type { TableRow } from './table-row.ts';

const stored = storedMetricsOf(pageUrls.metrics);
const page = (url: string, visits: number, hits: number, seconds = 0, entries = 0): Row => ({
  d_label: url === '' ? '' : `example.org${url}`,
  d_detail: 2,
  m_page_visits: String(visits),
  m_page_visitors: String(visits),
  m_page_hits: String(hits),
  m_page_time: String(seconds),
  m_entry_visits: String(entries),
});

const ROWS = [
  page('/', 9, 10, 100, 5),
  page('/products', 5, 5, 50, 1),
  page('/products/shoes', 4, 6, 40),
  page('/products/hats', 2, 9, 20, 2),
  page('/blog/', 3, 3, 30),
  page('/blog/2024/a', 1, 1, 10),
  page('', 1, 1),
];

function ask(options: Partial<TableOptions>, rows: readonly Row[] = ROWS) {
  const named = nameRows(rows, pageUrls, stored);
  return filterRows(named, pageUrls, { ...PLAIN_TABLE, ...options }, (metric) => metric.wire);
}
const outline = (rows: readonly TableRow[]): unknown[] =>
  rows.map((row) => (row.children.length === 0 ? row.label : [row.label, ...outline(row.children)]));

describe('the tree of pages', () => {
  it('has folders and pages, most visits first, equal ones by name', () => {
    expect(outline(ask({}).rows)).toEqual([
      '/index',
      ['products', '/shoes', '/hats'],
      '/products',
      ['blog', '/index', ['2024', '/a']],
      'Page URL not defined',
    ]);
  });

  it('adds up folders, but not their distinct visitors', () => {
    const products = ask({}).rows.find((row) => row.label === 'products');
    expect(products?.figures.get(pageVisits)).toBe(6);
    expect(products?.figures.get(pageHits)).toBe(15);
    expect(products?.figures.get(pageTime)).toBe(60);
    expect(products?.figures.has(pageVisitors)).toBe(false);
    expect(products?.children[0]?.figures.get(pageVisitors)).toBe(4);
  });

  it('merges pages of several hosts and shows the address of the one that weighs most', () => {
    const other: Row = { ...page('/x', 3, 3), d_label: 'shop.example/x', d_detail: 1 };
    const [row] = ask({}, [page('/x', 2, 2), other]).rows;
    expect(row?.figures.get(pageVisits)).toBe(5);
    expect(row?.metadata.url).toBe('http://www.shop.example/x');
  });

  it('keeps only rows with entries in the report of entry pages, at every level', () => {
    const kept = (options: TableOptions) =>
      outline(filterRows(nameRows(ROWS, entryPages, stored), entryPages, options, (metric) => metric.wire).rows);
    expect(kept({ ...PLAIN_TABLE, keepsBelow: false })).toEqual(['/index', ['products', '/hats'], '/products']);
    expect(kept(PLAIN_TABLE)).toEqual(['/index', ['products', '/hats', '/shoes'], '/products']);
  });
});

describe('options of a table', () => {
  const labels = (options: Partial<TableOptions>): string[] => ask(options).rows.map((row) => row.label);

  it('flattens', () => {
    expect(labels({ isFlat: true })).toEqual([
      '/',
      '/products',
      '/products/shoes',
      '/blog/',
      '/products/hats',
      '/blog/2024/a',
      'Page URL not defined',
    ]);
    expect(ask({ isFlat: true }).rows[2]?.metadata).toMatchObject({ Actions_PageUrl: '/products/shoes' });
    expect(labels({ isFlat: true, includesAggregateRows: true })).toContain('/blog/2024');
  });

  it('sorts by a column, by a ratio and by name, either way', () => {
    expect(labels({ isFlat: true, sortColumn: 'nb_hits', limit: 3 })).toEqual([
      '/',
      '/products/hats',
      '/products/shoes',
    ]);
    expect(labels({ isFlat: true, sortColumn: 'nb_hits', sortsUp: true, limit: 2 })).toEqual([
      '/blog/2024/a',
      'Page URL not defined',
    ]);
    expect(labels({ sortColumn: 'label', sortsUp: true, limit: 2 })).toEqual(['/index', '/products']);
    expect(labels({ isFlat: true, sortColumn: 'exit_rate', limit: 1 })).toEqual(['/']);
    expect(labels({ isFlat: true, sortColumn: 'nothing', limit: 1 })).toEqual(['/']);
  });

  it('limits and skips, and still counts all rows', () => {
    expect(ask({ isFlat: true, offset: 2, limit: 2 })).toMatchObject({ total: 7 });
    expect(labels({ isFlat: true, offset: 2, limit: 2 })).toEqual(['/products/shoes', '/blog/']);
    expect(labels({ limit: 0 })).toEqual([]);
  });

  it('puts rows after a number together as Others', () => {
    const { rows } = ask({ isFlat: true, truncate: 2 });
    expect(rows.map((row) => [row.label, row.figures.get(pageVisits)])).toEqual([
      ['/', 9],
      ['/products', 5],
      ['Others', 11],
    ]);
    expect(labels({ isFlat: true, truncate: 2, limit: 1, keepsSummaryRow: true })).toEqual(['/', 'Others']);
  });

  it('keeps what matches', () => {
    expect(labels({ isFlat: true, pattern: { column: 'label', expression: /HATS|blog/i } })).toEqual([
      '/blog/',
      '/products/hats',
      '/blog/2024/a',
    ]);
    expect(outline(ask({ patternRecursive: { column: 'label', expression: /^\/a$/i } }).rows)).toEqual([
      ['blog', ['2024', '/a']],
    ]);
    expect(labels({ lowPopulation: { column: 'nb_visits', least: 6 } })).toEqual(['/index', 'products']);
    expect(labels({ lowPopulation: { column: 'nb_visits', least: 0 } })).toHaveLength(5);
  });

  it('finds one row by its path of labels', () => {
    expect(labels({ labelPaths: [['products']] })).toEqual(['products']);
    expect(labels({ labelPaths: [['@products']] })).toEqual(['/products']);
    expect(labels({ labelPaths: [['blog', '2024', '/a']], limit: 0 })).toEqual(['/a']);
    expect(labels({ labelPaths: [['nowhere']] })).toEqual([]);
  });

  it('finds the rows of a sub-table by its id', () => {
    expect(labels({ subtable: subtableId(['products']) })).toEqual(['/shoes', '/hats']);
    expect(labels({ subtable: subtableId(['blog', '2024']) })).toEqual(['/a']);
    expect(labels({ subtable: 5 })).toEqual([]);
  });
});
