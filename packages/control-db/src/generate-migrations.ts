import { readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const NAME = /^\d{4}_[a-z]+(_[a-z0-9]+)+\.sql$/;

/**
 * Writes `src/generated/migrations.ts` from `migrations/*.sql`, so that the bundled server carries its schema.
 * @returns the path it wrote. @throws Error for a file name that is not NNNN_verb_object.sql, or a number used twice.
 */
export async function generateMigrations(): Promise<string> {
  const folder = new URL('../migrations/', import.meta.url);
  const names = (await readdir(folder)).sort();
  const entries: string[] = [];
  names.forEach((name, index) => {
    if (!NAME.test(name)) throw new Error(`${name}: a migration is named NNNN_verb_object.sql`);
    // Numbers may be left out: several changes that are made at a time each have theirs before they are done.
    if (name.slice(0, 4) === names[index - 1]?.slice(0, 4)) throw new Error(`${name}: its number is used twice`);
  });
  for (const name of names) {
    const text = await readFile(new URL(name, folder), 'utf8');
    const quoted = text.replaceAll('\\', '\\\\').replaceAll('`', '\\`').replaceAll('${', '\\${');
    entries.push(`  {\n    name: '${name.replace(/\.sql$/, '')}',\n    sql: \`${quoted}\`,\n  },\n`);
  }
  const target = fileURLToPath(new URL('generated/migrations.ts', import.meta.url));
  await writeFile(
    target,
    `// Written by npm run gen from migrations/*.sql.\nexport const MIGRATIONS = [\n${entries.join('')}] as const;\n`,
  );
  return target;
}
