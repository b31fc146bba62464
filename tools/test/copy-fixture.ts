import { copyFileSync, cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** A fixture as a repository of its own in a temporary folder, under the settings of this one. */
export function copyFixture(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), `accord-fixture-${name.replaceAll('/', '-')}-`));
  for (const settings of ['tsconfig.json', 'biome.json', 'knip.json'])
    copyFileSync(join(root, settings), join(folder, settings));
  cpSync(join(root, 'tools/test/fixtures', name), folder, { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return folder;
}
