import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { generateMigrations } from './generate-migrations.ts';

const source = fileURLToPath(new URL('..', import.meta.url));
let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'accord-generate-'));
  await mkdir(join(root, 'src/generated'), { recursive: true });
  for (const folder of ['migrations', 'queries'])
    await cp(join(source, folder), join(root, folder), { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

it('writes what is committed', async () => {
  for (const path of await generateMigrations(root)) {
    expect(await readFile(path, 'utf8')).toBe(await readFile(path.replace(root, source), 'utf8'));
  }
});

it.each(['0009_leave_a_gap.sql', '0001_same_number.sql', 'no-number.sql'])('refuses %s', async (file) => {
  await writeFile(join(root, 'migrations', file), 'SELECT 1;\n');
  await expect(generateMigrations(root)).rejects.toThrow(file);
});

it('embeds backslashes and backticks as they are', async () => {
  const sql = ['SELECT `a`', "'\\\\ $", "{b}'"].join('');
  await writeFile(join(root, 'queries/odd-one.sql'), `${sql};\n`);
  await generateMigrations(root);
  const { queries } = (await import(join(root, 'src/generated/queries.ts'))) as { queries: { oddOne: string } };
  expect(queries.oddOne).toBe(`${sql}\n`);
});
