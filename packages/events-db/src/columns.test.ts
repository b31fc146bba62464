import { expect, it } from 'vitest';
import { COLUMN_KINDS } from './column-kinds.ts';
import {
  ACTION_COLUMNS,
  BOT_HIT_COLUMNS,
  CONVERSION_COLUMNS,
  ORG_COLUMN,
  SUMMARY_COLUMNS,
  TOMBSTONE_COLUMN,
  VERSION_COLUMN,
  VISIT_COLUMNS,
} from './columns.ts';
import { migrations } from './generated/migrations.ts';
import { TENANT_TABLES } from './tenant-filter.ts';

/** Column definitions of a table, as the migrations make them one after the other. */
function definitionsOf(table: string): Map<string, string> {
  const definitions = new Map<string, string>();
  for (const { sql } of migrations) {
    if (!new RegExp(`^(?:CREATE TABLE IF NOT EXISTS|ALTER TABLE) ${table}$`, 'm').test(sql)) continue;
    for (const [, name = '', type = ''] of sql.matchAll(
      /^ {4}(?:ADD COLUMN IF NOT EXISTS )?(\w+) (.+?)(?: CODEC\(.*\))?[,;]?$/gm,
    )) {
      if (name !== 'INDEX' && name !== 'MODIFY') definitions.set(name, type);
    }
  }
  return definitions;
}

it.each([
  ['actions', [...ACTION_COLUMNS, VERSION_COLUMN]],
  ['visits', [...VISIT_COLUMNS, VERSION_COLUMN, TOMBSTONE_COLUMN]],
  ['conversions', [...CONVERSION_COLUMNS, VERSION_COLUMN, TOMBSTONE_COLUMN]],
  ['bot_hits', [...BOT_HIT_COLUMNS, VERSION_COLUMN]],
  ['visits_by_visitor', [...SUMMARY_COLUMNS, ORG_COLUMN, VERSION_COLUMN, TOMBSTONE_COLUMN]],
])('writes every column of %s, each as its type', (table, columns) => {
  const definitions = definitionsOf(table);
  expect(columns.map(({ name }) => name).sort()).toEqual([...definitions.keys()].sort());
  for (const { name, kind } of columns) expect(COLUMN_KINDS[kind].sql, name).toContain(definitions.get(name));
});

it('filters every table that has rows of sites', () => {
  const tables = migrations
    .filter(({ sql }) => /^ {4}site_id /m.test(sql))
    .map(({ sql }) => /NOT EXISTS (\w+)/.exec(sql)?.[1]);
  expect(tables).toEqual([...TENANT_TABLES]);
});
