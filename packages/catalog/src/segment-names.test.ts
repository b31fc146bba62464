import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { SegmentName, SegmentScope } from './define-segment.ts';
import { segments } from './generated/segments.ts';

const names: readonly SegmentName[] = segments;
const TABLES: Record<SegmentScope, string> = { visit: 'visits', action: 'actions', conversion: 'conversions' };

const migrations = new URL('../../events-db/migrations/', import.meta.url);
const schema = readdirSync(migrations)
  .sort()
  .map((file) => readFileSync(new URL(file, migrations), 'utf8'))
  .join('\n');

/** Columns of a table, from the statement that creates it and those that add to it. */
function columnsOf(table: string): ReadonlySet<string> {
  const statements = schema.split(';').filter((one) => new RegExp(`TABLE (IF NOT EXISTS )?${table}\\s`).test(one));
  const columns = statements.flatMap((one) => [
    ...one.matchAll(/^ {4}(?:ADD COLUMN IF NOT EXISTS )?([a-z0-9_]+) [A-Z]\w+/gm),
  ]);
  return new Set(columns.map(([, name = '']) => name));
}

/** Words of an expression that are columns: neither calls, texts, parameters, parts of a tuple nor names of a lambda. */
const columnsIn = (sql: string): string[] =>
  [...sql.replace(/'[^']*'|\{[^}]*\}|\.[a-z]+/g, '').matchAll(/\b([a-z][a-z0-9_]*)\b(?!\s*\()/g)].flatMap(
    ([, word = '']) => (['element', 'list', 'text', 'slot'].includes(word) ? [] : [word]),
  );

describe('the names of the segment language', () => {
  it('are unique', () => {
    const all = names.map(({ wire, isNumbered }) => `${wire}${isNumbered ? ' with a number' : ''}`);
    expect(new Set(all).size).toBe(all.length);
    expect(new Set(names.map(({ id }) => id)).size).toBe(names.length);
  });

  it.each(names.map((name) => [name.wire, name] as const))('%s reads columns that are there', (_, name) => {
    const { scope, sql, where = '', each = '', elsewhere, label, menu } = name;
    expect([label, menu]).not.toContain('');
    for (const column of columnsIn(`${sql} ${where} ${each}`.replaceAll(/\b(AND|OR|NOT|IN)\b/g, ''))) {
      expect(columnsOf(TABLES[scope]).has(column), column).toBe(true);
    }
    if (elsewhere !== undefined) {
      for (const column of columnsIn(elsewhere.sql)) expect(columnsOf(TABLES[elsewhere.scope])).toContain(column);
    }
  });

  it('keep one entry a file, named for it', () => {
    const folder = new URL('./segments/', import.meta.url);
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
    expect(files.length).toBe(names.length);
    for (const { id } of names)
      expect(
        files.some((file) => file.endsWith(`/${id}.ts`)),
        id,
      ).toBe(true);
  });
});
