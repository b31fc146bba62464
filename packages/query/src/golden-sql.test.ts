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
  const from = /\{from:UInt32\}|toUInt32\(greatest\(toInt64\(\{from:UInt32\}\) - \d+, 172800\)\)/.source;
  const bounded = new RegExp(
    `^site_id = \\{siteId:UInt32\\}\\s+AND (last >= toDateTime\\((${from})|time >= toDateTime64\\((${from}), 3), 'UTC'\\)`,
  );
  for (const [name, sql] of goldenSql()) {
    const statement = sql.replace(/^--.*\n/gm, '');
    for (const where of statement.split('WHERE ').slice(1)) {
      expect(where, name).toMatch(bounded);
    }
    for (const [, alias] of statement.matchAll(/ AS (\w+)/g)) expect(alias, name).toMatch(/^[dmpe]_/);
    // Times between steps are limits of the language, not values.
    expect(statement.replace(/\(\?t<=\d+\)/g, ''), name).not.toMatch(/Berlin|\d{9}/);
  }
});
