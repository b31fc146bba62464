import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { checkDeadCode } from '../src/checks/check-dead-code.ts';
import { checkDocs } from '../src/checks/check-docs.ts';
import { checkLint } from '../src/checks/check-lint.ts';
import { checkTypes } from '../src/checks/check-types.ts';
import { copyFixture } from './copy-fixture.ts';

let folder = '';
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('types', () => {
  it('refuses a wrong type and an unchecked index', async () => {
    folder = copyFixture('types');
    const { findings } = await checkTypes(folder);
    expect(findings.map(({ line, message }) => [line, message.slice(0, 6)])).toEqual([
      [1, 'TS2322'],
      [2, 'TS2322'],
    ]);
  });

  it('refuses to read fewer files than there are', async () => {
    folder = copyFixture('types');
    writeFileSync(join(folder, 'tsconfig.json'), '{ "files": [], "include": ["apps"] }');
    expect((await checkTypes(folder)).findings).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('hide') }),
    );
  });
});

describe('lint', () => {
  it('refuses bad code, bad format and bad import order', async () => {
    folder = copyFixture('lint');
    const rules = (await checkLint(folder)).findings.map(({ rule }) => rule);
    for (const rule of [
      'lint/suspicious/noExplicitAny',
      'lint/style/noNonNullAssertion',
      'lint/style/useNodejsImportProtocol',
      'format',
    ])
      expect(rules).toContain(rule);
  });

  it('refuses to read fewer files than there are', async () => {
    folder = copyFixture('lint');
    writeFileSync(join(folder, 'biome.json'), '{ "files": { "includes": ["package.json"] } }');
    expect((await checkLint(folder)).findings.length).toBeGreaterThan(0);
  });
});

describe('dead code', () => {
  it('refuses an unused export, file and dependency', async () => {
    folder = copyFixture('dead-code');
    const found = (await checkDeadCode(folder)).findings.map(({ rule, path }) => `${rule} ${path}`);
    expect(found).toContain('dead-code/exports packages/kit/src/clock.ts');
    expect(found).toContain('dead-code/files apps/server/orphan.ts');
    expect(found).toContain('dead-code/devDependencies package.json');
  });

  it('refuses to read fewer files than there are', async () => {
    folder = copyFixture('dead-code');
    writeFileSync(join(folder, 'knip.json'), '{ "ignoreWorkspaces": ["packages/*", "apps/*"] }');
    expect((await checkDeadCode(folder)).findings).toContainEqual(
      expect.objectContaining({ message: expect.stringContaining('hide') }),
    );
  });
});

describe('documents', () => {
  it('refuses links, headings, paths, commands and settings that are not there', async () => {
    folder = copyFixture('docs');
    const found = (await checkDocs(folder)).findings.map(({ rule, message }) => `${rule}: ${message}`).sort();
    expect(found).toEqual([
      'commands: package.json has no script "not-there"',
      'commands: there is no tools/src/gone.mjs to run',
      'links: links to docs/gone.md, which is not there',
      'links: links to the heading #not-there, which docs/map.md does not have',
      'paths: names packages/kit/src/gone.ts, which is not there',
      'settings: does not say what ACCORD_NOT_TOLD does',
      'settings: packages/config does not read ACCORD_NOT_READ',
    ]);
  });
});
