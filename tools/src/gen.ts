import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateMigrations as generateControlMigrations } from '@accord/control-db/generate-migrations';
import { generateMigrations as generateEventMigrations } from '@accord/events-db/generate-migrations';
import { generateCatalog } from './gen-catalog.ts';
import { generateLists } from './gen-lists.ts';
import { generateNames } from './gen-names.ts';
import { generateParams } from './gen-params.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Folders that hold nothing but what this writes. */
const FOLDERS = [
  'packages/catalog/src/generated',
  'packages/contract/src/generated',
  'packages/control-db/src/generated',
  'packages/events-db/src/generated',
  'packages/ingest/src/generated',
  'packages/query/golden',
  'packages/query/src/generated',
  'docs/reference',
];

/** Every generated file by its path, as it is on disk. */
function readGenerated(): Map<string, string> {
  const found = new Map<string, string>();
  for (const folder of FOLDERS) {
    if (!existsSync(join(root, folder))) continue;
    for (const file of readdirSync(join(root, folder))) {
      found.set(`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8'));
    }
  }
  return found;
}

/** Writes the texts, and removes from their folders what is no longer declared. */
function writeFiles(files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  for (const folder of new Set([...files.keys()].map((path) => dirname(path)))) {
    for (const file of readdirSync(join(root, folder))) {
      if (!files.has(`${folder}/${file}`)) rmSync(join(root, folder, file));
    }
  }
}

/** Writes everything that follows from declarations. @returns the paths that changed. */
async function generate(): Promise<string[]> {
  const before = readGenerated();
  generateLists(root);
  generateNames(root);
  generateParams(root);
  generateCatalog(root);
  await generateEventMigrations(join(root, 'packages/events-db'));
  await generateControlMigrations();
  // What follows reads the lists that were written just now.
  const { generatePublicFiles } = await import('./gen-public.ts');
  writeFiles(generatePublicFiles());
  const after = readGenerated();
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => before.get(path) !== after.get(path))
    .sort();
}

const changed = await generate();
const isCheck = process.argv.includes('--check');
if (changed.length > 0) process.stdout.write(`${changed.map((path) => `changed ${path}`).join('\n')}\n`);
else process.stdout.write('Everything that is generated is up to date.\n');
if (isCheck && changed.length > 0) process.exitCode = 1;
