import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { applyRules } from '../src/house/apply-rules.ts';
import { countFiles } from '../src/house/count-files.ts';
import { HOUSE_RULES } from '../src/house/house-rules.ts';
import { readSourceFiles } from '../src/house/source-files.ts';

const fixtures = join(import.meta.dirname, 'fixtures/house');
const names = HOUSE_RULES.map(({ name }) => name);

describe('house rules', () => {
  it('have one fixture each, and no fixture without a rule', () => {
    expect(readdirSync(fixtures).sort()).toEqual([...names].sort());
  });

  it.each(names)('%s refuses its fixture, and no other rule does', (name) => {
    const { findings, seen } = applyRules(readSourceFiles(join(fixtures, name)), HOUSE_RULES, []);
    expect(seen).toBe(1);
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set([name]));
  });

  it('pass a file that keeps them', () => {
    const text = 'export function addOne(n: number): number {\n  return n + 1;\n}\n';
    const file = { path: 'packages/kit/src/add-one.ts', text, lines: text.trimEnd().split('\n') };
    expect(applyRules([file], HOUSE_RULES, [])).toEqual({ findings: [], seen: 1 });
  });

  it('excuse what is exempt, and refuse an exemption that excuses nothing', () => {
    const files = readSourceFiles(join(fixtures, 'sql-length'));
    const used = { rule: 'sql-length', path: 'packages/events-db/queries/too-long.sql', because: 'test' };
    const stale = { ...used, path: 'packages/events-db/queries/gone.sql' };
    expect(applyRules(files, HOUSE_RULES, [used]).findings).toEqual([]);
    expect(applyRules(files, HOUSE_RULES, [used, stale]).findings).toMatchObject([
      { rule: 'exemptions', path: stale.path },
    ]);
  });

  it('read every file that a plain listing finds', () => {
    const root = join(import.meta.dirname, '../..');
    const rooms = ['packages', 'apps', 'tools', 'bench'];
    const listed = countFiles(root, rooms, /\.(ts|tsx|mjs|cjs|js|css|sql|json|md|html)$/);
    const read = readSourceFiles(root).filter(({ path }) => rooms.some((room) => path.startsWith(`${room}/`)));
    expect(listed).toBeGreaterThan(50);
    expect(read.length).toBeGreaterThanOrEqual(listed);
  });
});
