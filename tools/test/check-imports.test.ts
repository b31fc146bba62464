import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { checkImports, readImportRules } from '../src/checks/check-imports.ts';

// Outside the repository: paths of a fixture must look like paths of a repository.
const fixture = mkdtempSync(join(tmpdir(), 'accord-fixture-imports-'));
cpSync(join(import.meta.dirname, 'fixtures/imports'), fixture, { recursive: true });
const rules = readImportRules();

it('every import rule refuses its line of the fixture', async () => {
  const { findings } = await checkImports(fixture);
  const broken = new Set(findings.map(({ rule }) => rule));
  const unproven = (rules.forbidden ?? []).map(({ name }) => name ?? '').filter((name) => !broken.has(name));
  expect(unproven).toEqual([]);
});

it('every import rule gives its reason', () => {
  expect((rules.forbidden ?? []).filter(({ comment }) => (comment ?? '').length < 20)).toEqual([]);
});

it('settings that hide the source are a finding, not a success', async () => {
  const blind = { ...rules, options: { ...rules.options, exclude: { path: '^packages/' } } };
  const { findings } = await checkImports(fixture, blind);
  expect(findings).toContainEqual(
    expect.objectContaining({ rule: 'imports', message: expect.stringContaining('hide') }),
  );
});
