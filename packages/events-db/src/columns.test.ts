import { expect, it } from 'vitest';
import {
  ACTION_COLUMNS,
  type Column,
  ORG_COLUMN,
  SUMMARY_COLUMNS,
  TOMBSTONE_COLUMN,
  VERSION_COLUMN,
  VISIT_COLUMNS,
} from './columns.ts';
import { migrations } from './generated/migrations.ts';
import { TENANT_TABLES } from './tenant-filter.ts';

const SQL_TYPES: Readonly<Record<Column['kind'], readonly string[]>> = {
  UInt8: ['UInt8'],
  UInt16: ['UInt16'],
  UInt32: ['UInt32'],
  UInt64: ['UInt64'],
  hex64: ['UInt64'],
  String: ['String', 'LowCardinality(String)'],
  Bool: ['Bool'],
  seconds: ["DateTime('UTC')"],
  ms: ["DateTime64(3, 'UTC')"],
  'Nullable(Float32)': ['Nullable(Float32)'],
};

/** Column definitions of a table, as the migrations write them. */
function definitionsOf(table: string): Map<string, string> {
  const sql =
    migrations.find((migration) => migration.sql.includes(`CREATE TABLE IF NOT EXISTS ${table}\n`))?.sql ?? '';
  const lines = [...sql.matchAll(/^ {4}(\w+) (.+?)(?: CODEC\(.*\))?,?$/gm)].filter(([, name]) => name !== 'INDEX');
  return new Map(lines.map(([, name = '', type = '']) => [name, type]));
}

it.each([
  ['actions', [...ACTION_COLUMNS, VERSION_COLUMN]],
  ['visits', [...VISIT_COLUMNS, VERSION_COLUMN, TOMBSTONE_COLUMN]],
  ['visits_by_visitor', [...SUMMARY_COLUMNS, ORG_COLUMN, VERSION_COLUMN, TOMBSTONE_COLUMN]],
])('writes every column of %s, each as its type', (table, columns) => {
  const definitions = definitionsOf(table);
  expect(columns.map(({ name }) => name).sort()).toEqual([...definitions.keys()].sort());
  for (const { name, kind } of columns) expect(SQL_TYPES[kind], name).toContain(definitions.get(name));
});

it('filters every table that has rows of sites', () => {
  const tables = migrations
    .filter(({ sql }) => /^ {4}site_id /m.test(sql))
    .map(({ sql }) => /NOT EXISTS (\w+)/.exec(sql)?.[1]);
  expect(tables).toEqual([...TENANT_TABLES]);
});
