import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import type { SourceFile } from '../house/source-files.ts';
import { codeBlocks } from './markdown.ts';

const NPM = /\bnpm (?:run (?:--silent )?([\w:-]+)|(start|test)\b)/g;
const PROGRAM = /\b(?:node|tsx) ((?:[\w@.-]+\/)+[\w.-]+\.(?:mjs|ts))/g;

/** Commands in documents that the repository does not have: npm scripts, and files run with node or tsx. */
export function missingCommands(
  root: string,
  documents: readonly SourceFile[],
  scripts: ReadonlySet<string>,
): Finding[] {
  return documents.flatMap((file) =>
    commandLines(file).flatMap(({ text, line }) => {
      const npm = [...text.matchAll(NPM)].map(([, run, short]) => run ?? short ?? '');
      const files = [...text.matchAll(PROGRAM)].map(([, path = '']) => path);
      return [
        ...npm.filter((name) => !scripts.has(name)).map((name) => `package.json has no script "${name}"`),
        ...files.filter((path) => !existsSync(join(root, path))).map((path) => `there is no ${path} to run`),
      ].map((message) => ({ rule: 'commands', path: file.path, line, message }));
    }),
  );
}

/** Lines of shell blocks, and inline code. */
function commandLines(file: SourceFile): { text: string; line: number }[] {
  const fenced = codeBlocks(file)
    .filter(({ language }) => language === 'sh' || language === '')
    .flatMap(({ text, line }) => text.split('\n').map((one, index) => ({ text: one, line: line + index })));
  const inline = file.lines.flatMap((text, index) =>
    [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => ({ text: code, line: index + 1 })),
  );
  return [...fenced, ...inline];
}
