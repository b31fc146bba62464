import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dimension, Metric, Report, Source, SourceId, StoredMetric, Table } from './define.ts';
import { dimensions } from './generated/dimensions.ts';
import { metrics } from './generated/metrics.ts';
import { reports } from './generated/reports.ts';
import { publicReport } from './public-report.ts';

const everyMetric: readonly Metric[] = metrics;
const everyDimension: readonly Dimension[] = dimensions;
const everyReport: readonly Report[] = reports;
const described = [...everyMetric, ...everyDimension, ...everyReport];
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** Columns of a table, as all migrations together declare them. */
function columnsOf(table: Table): ReadonlySet<string> {
  const folder = new URL('../../events-db/migrations/', import.meta.url);
  const columns = new Set<string>();
  for (const file of readdirSync(folder)) {
    const sql = readFileSync(new URL(file, folder), 'utf8');
    if (!new RegExp(`^(CREATE TABLE IF NOT EXISTS|ALTER TABLE) ${table}$`, 'm').test(sql)) continue;
    for (const [, name = ''] of sql.matchAll(/^ {4}(?:ADD COLUMN IF NOT EXISTS )?([a-z_]+) [A-Z]/gm)) columns.add(name);
  }
  expect(columns.has('site_id'), table).toBe(true);
  return columns;
}
const tables: Readonly<Record<Table, ReadonlySet<string>>> = {
  visits: columnsOf('visits'),
  actions: columnsOf('actions'),
  conversions: columnsOf('conversions'),
  bot_hits: columnsOf('bot_hits'),
};
/** Every source, by what counts over it. */
const sources = new Map(everyStored().map(({ source }) => [source.id, source]));

/** The stored metrics that a metric is put together of. */
function storedIn(metric: Metric): StoredMetric[] {
  if (metric.kind === 'ratio') return [metric.of, metric.per];
  if (metric.kind === 'share') return [metric.of];
  return metric.kind === 'sum' ? metric.of.flatMap(storedIn) : [metric];
}

/** The stored metrics of all reports and of the catalog. */
function everyStored(): StoredMetric[] {
  return [...everyMetric, ...everyReport.flatMap((report) => report.metrics)].flatMap(storedIn);
}

/** Words of an expression that are neither calls, texts, parameters nor operators. */
const columnsIn = (sql: string): string[] =>
  [...sql.replace(/'[^']*'|\{[^}]*\}/g, '').matchAll(/\b([a-z_]+)\b(?!\s*\()/g)]
    .map(([, word = '']) => word)
    .filter((word) => !['and', 'or', 'not', 'in', 'type'].includes(word) || word === 'type');
/** Names that a source gives the elements of its array. */
const elementsOf = ({ each = '', inVisit = {} }: Source): readonly string[] => [
  each.split(' AS ')[1] ?? each,
  ...Object.keys(inVisit),
];
const named = (sql: string): string => sql.replace(/\b([a-z_]+)\.[a-z]+\b/g, '$1');

describe('the catalog', () => {
  it('has entries', () => {
    expect([everyMetric.length, everyDimension.length, everyReport.length].every((count) => count > 5)).toBe(true);
  });

  it('has unique ids and methods', () => {
    expect(repeated(everyMetric.map(({ id }) => id))).toEqual([]);
    expect(repeated(everyDimension.map(({ id }) => id))).toEqual([]);
    expect(repeated(everyReport.map(({ id }) => id))).toEqual([]);
    const wires = everyReport.flatMap((report) => [
      report.wire,
      ...(report.kind === 'series' ? report.singles.map((single) => single.wire) : []),
    ]);
    expect(repeated(wires)).toEqual([]);
  });

  it.each(everyReport.map((report) => [report.id, report] as const))(
    '%s has columns that can be told apart',
    (_, report) => {
      expect(repeated(report.metrics.flatMap(({ column }) => column ?? []))).toEqual([]);
      expect(repeated(report.metrics.flatMap(({ wire }) => wire ?? []))).toEqual([]);
      expect(report.wire).toMatch(/^[A-Z]\w+\.[a-z]\w+$/);
      expect(report.menu).not.toBe('');
    },
  );

  it.each(described.map((entry) => [entry.id, entry] as const))('%s is described', (_, { id, label, doc }) => {
    expect(id).toMatch(/^[a-z]+(-[a-z0-9]+)*$/);
    expect(label).not.toBe('');
    expect(doc).toMatch(/^[A-Z].*\.$/);
  });

  it('never names an output column in an expression', () => {
    const expressions = [
      ...everyStored().flatMap((metric) => (metric.kind === 'counted' ? [metric.sql] : [metric.of, metric.when ?? ''])),
      ...everyDimension.flatMap(({ sql }) => Object.values(sql)),
    ];
    for (const expression of expressions) expect(expression).not.toMatch(/\bas\b|;|--|\/\*/i);
  });

  it('reads only columns that the schema has', () => {
    const expectColumns = (entry: string, source: Source | undefined, sql: string): void => {
      if (source === undefined) return;
      for (const column of columnsIn(named(sql))) {
        const isKnown = tables[source.table].has(column) || elementsOf(source).includes(column);
        expect(isKnown, `${entry}: ${column} of ${source.table}`).toBe(true);
      }
    };
    for (const metric of everyStored()) {
      const sql = metric.kind === 'counted' ? metric.sql : `${metric.of} ${metric.when ?? ''}`;
      expectColumns(metric.id, metric.source, sql);
      expectColumns(metric.source.id, metric.source, metric.source.where);
    }
    for (const dimension of everyDimension) {
      for (const [source, sql] of Object.entries(dimension.sql)) {
        expectColumns(dimension.id, sources.get(source as SourceId), sql);
      }
    }
  });

  it('breaks down every metric of a table by its dimension', () => {
    for (const report of everyReport) {
      if (report.kind !== 'table') continue;
      for (const metric of report.metrics.flatMap(storedIn)) {
        expect(report.dimension.sql[metric.source.id], `${report.id} ${metric.id}`).toBeTypeOf('string');
      }
      expect(report.metrics).toContain(report.sort);
    }
  });

  it('shows nothing of its expressions', () => {
    for (const report of everyReport) {
      const text = JSON.stringify(publicReport(report));
      expect(text).not.toMatch(/sql|count\(|uniqExact|"source"|campaign_source|seconds_since/);
    }
  });

  it('keeps one entry a file, named for it', () => {
    for (const { id } of everyMetric) expect(existsSync(new URL(`./metrics/${id}.ts`, import.meta.url)), id).toBe(true);
  });
});
