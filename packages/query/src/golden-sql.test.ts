import { readdirSync, readFileSync } from 'node:fs';
import { reports } from '@accord/catalog/generated/reports';
import { expect, it } from 'vitest';
import { goldenSql } from './golden-sql.ts';

const folder = new URL('../golden/', import.meta.url);

it('compiles every report to the SQL that was reviewed (npm run gen rewrites it)', () => {
  const golden = goldenSql();
  expect(readdirSync(folder).sort()).toEqual([...golden.keys()].sort());
  for (const [name, sql] of golden) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(sql);
});

it('has SQL for every report', () => {
  const names = [...goldenSql().keys()].filter((name) => !name.startsWith('segment.'));
  const covered = new Set(names.map((name) => name.split('.')[0]));
  expect([...covered].sort()).toEqual(reports.map((report) => report.id).sort());
});

it('sends values as parameters only, bounds site and time first, and never hides a column behind an alias', () => {
  for (const [name, sql] of goldenSql()) {
    const statement = sql.replace(/^--.*\n/gm, '');
    for (const where of statement.split('WHERE ').slice(1)) {
      expect(where, name).toMatch(
        /^site_id = \{siteId:UInt32\}\s+AND (last >= toDateTime\(\{from:UInt32\}|time >= toDateTime64\(\{from:UInt32\}, 3), 'UTC'\)/,
      );
    }
    for (const [, alias] of statement.matchAll(/ AS (\w+)/g)) expect(alias, name).toMatch(/^[dmpe]_/);
    expect(statement, name).not.toMatch(/Berlin|\d{9}/);
  }
});
