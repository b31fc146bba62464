import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brokenLinks } from '../docs/broken-links.ts';
import { missingCommands } from '../docs/missing-commands.ts';
import { missingPaths } from '../docs/missing-paths.ts';
import { unknownSettings } from '../docs/unknown-settings.ts';
import { countFiles } from '../house/count-files.ts';
import { readSourceFiles } from '../house/source-files.ts';
import type { CheckOutcome } from './finding.ts';
import { ROOMS } from './rooms.ts';
import { sawEnough } from './saw-enough.ts';

/** Documents and repository agree: links, commands, paths and settings. */
export async function checkDocs(root: string): Promise<CheckOutcome> {
  const files = readSourceFiles(root);
  const documents = files.filter(({ path }) => path.endsWith('.md'));
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const findings = [
    ...brokenLinks(root, documents),
    ...missingCommands(root, documents, new Set(Object.keys(scripts))),
    ...missingPaths(root, documents),
    ...unknownSettings(files, documents),
  ];
  const seen = documents.length;
  return { seen, findings: sawEnough('docs', { findings, seen }, countFiles(root, [...ROOMS, 'docs'], /\.md$/)) };
}
