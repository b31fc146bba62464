import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Dimension, Metric, Report, SourceId } from './define.ts';
import { dimensions } from './generated/dimensions.ts';
import { metrics } from './generated/metrics.ts';
import { reports } from './generated/reports.ts';
import { publicReport } from './public-report.ts';

const everyMetric: readonly Metric[] = metrics;
const everyDimension: readonly Dimension[] = dimensions;
const everyReport: readonly Report[] = reports;
const described = [...everyMetric, ...everyDimension, ...everyReport];
const repeated = (values: readonly string[]): string[] => values.filter((value, at) => values.indexOf(value) !== at);

/** Columns of a table by their type, as the first migration that creates it declares them. */
function columnsOf(table: string, file: string): ReadonlyMap<string, string> {
  const sql = readFileSync(new URL(`../../events-db/migrations/${file}`, import.meta.url), 'utf8');
  expect(sql).toMatch(new RegExp(`CREATE TABLE (IF NOT EXISTS )?${table}\\s`));
  return new Map(
    [...sql.matchAll(/^ {4}([a-z_]+) ([A-Z]\w+(?:\([^)]*\))?)/gm)].map(([, name = '', type = '']) => [name, type]),
  );
}
const tables = {
  visits: columnsOf('visits', '0002_create_visits.sql'),
  actions: columnsOf('actions', '0001_create_actions.sql'),
};
/** Words of an expression that are neither calls, texts, parameters nor operators. */
const columnsIn = (sql: string): string[] =>
  [...sql.replace(/'[^']*'|\{[^}]*\}/g, '').matchAll(/\b([a-z_]+)\b(?!\s*\()/g)]
    .map(([, word = '']) => word)
    .filter((word) => !['and', 'or', 'not', 'in', 'type'].includes(word) || word === 'type');

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
      ...everyMetric.flatMap((metric) =>
        metric.kind === 'ratio' || metric.kind === 'share'
          ? []
          : metric.kind === 'counted'
            ? [metric.sql]
            : [metric.of, metric.when ?? ''],
      ),
      ...everyDimension.flatMap(({ sql }) => Object.values(sql)),
    ];
    for (const expression of expressions) expect(expression).not.toMatch(/\bas\b|;|--|\/\*/i);
  });

  it('reads only columns that the schema has', () => {
    for (const metric of everyMetric) {
      if (metric.kind === 'ratio' || metric.kind === 'share') continue;
      const sql = metric.kind === 'counted' ? metric.sql : `${metric.of} ${metric.when ?? ''}`;
      for (const column of [...columnsIn(sql), ...columnsIn(metric.source.where)]) {
        expect(tables[metric.source.table].has(column), `${metric.id}: ${column}`).toBe(true);
      }
    }
    const tableOf: Record<SourceId, 'visits' | 'actions'> = {
      visits: 'visits',
      'new-visits': 'visits',
      'returning-visits': 'visits',
      entries: 'visits',
      exits: 'visits',
      actions: 'actions',
      views: 'actions',
      stays: 'actions',
    };
    for (const dimension of everyDimension) {
      for (const [source, sql] of Object.entries(dimension.sql)) {
        for (const column of columnsIn(sql)) {
          expect(tables[tableOf[source as SourceId]].has(column), `${dimension.id}: ${column}`).toBe(true);
        }
      }
    }
  });

  it('breaks down every metric of a table by its dimension', () => {
    for (const report of everyReport) {
      if (report.kind !== 'table') continue;
      for (const metric of report.metrics.flatMap((one) =>
        one.kind === 'ratio' ? [one.of, one.per] : one.kind === 'share' ? [one.of] : [one],
      )) {
        expect(report.dimension.sql[metric.source.id], `${report.id} ${metric.id}`).toBeTypeOf('string');
      }
      expect(report.metrics).toContain(report.sort);
    }
  });

  it('shows nothing of its expressions', () => {
    for (const report of everyReport) {
      const text = JSON.stringify(publicReport(report));
      expect(text).not.toMatch(/sql|count\(|uniqExact|source|seconds_since/);
    }
  });

  it('keeps one entry a file, named for it', () => {
    for (const { id } of everyMetric) expect(existsSync(new URL(`./metrics/${id}.ts`, import.meta.url)), id).toBe(true);
  });
});
