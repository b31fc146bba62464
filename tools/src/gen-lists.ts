import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';

interface EngineDefinition {
  urls: string[];
  params?: string[];
  hiddenkeyword?: string[];
}

/**
 * Turns the public-domain lists of `packages/catalog/data` into the modules that `ingest` imports.
 * Writes `packages/ingest/src/generated/*.ts`; the order of the lists is kept, earlier entries win.
 */
export function generateLists(root: string): void {
  const read = (file: string): string => readFileSync(`${root}/packages/catalog/data/${file}`, 'utf8');
  const write = (name: string, type: string, value: unknown): void =>
    writeFileSync(
      `${root}/packages/ingest/src/generated/${name}.ts`,
      `// Generated from packages/catalog/data by \`npm run gen\`.\nexport default ${JSON.stringify(value, null, 1)} as ${type};\n`,
    );

  const engines = parse(read('SearchEngines.yml')) as Record<string, EngineDefinition[]>;
  // Assistants have a channel of their own; before they had it, they counted as websites, never as search engines.
  for (const assistant of Object.keys(parse(read('AIAssistants.yml')) as object)) delete engines[assistant];
  write(
    'search-engines',
    'readonly (readonly [name: string, urls: readonly string[], params: readonly string[], hiddenKeyword: readonly string[]])[]',
    Object.entries(engines).flatMap(([name, definitions]) => {
      // Later definitions of an engine inherit what they leave out from the first.
      const first = definitions[0];
      return definitions.map((d) => [
        name,
        d.urls,
        d.params ?? first?.params ?? [],
        d.hiddenkeyword ?? first?.hiddenkeyword ?? [],
      ]);
    }),
  );
  for (const [name, file] of [
    ['social-networks', 'Socials.yml'],
    ['ai-assistants', 'AIAssistants.yml'],
  ] as const) {
    const entries = Object.entries(parse(read(file)) as Record<string, string[]>);
    write(name, 'readonly (readonly [name: string, hosts: readonly string[]])[]', entries);
  }
  const spammers = read('spammers.txt')
    .split('\n')
    .filter((line) => line !== '');
  write('referrer-spammers', 'readonly string[]', spammers);
}
