import type { Finding } from '../checks/finding.ts';
import type { SourceFile } from '../house/source-files.ts';

const SETTING = /\bACCORD_[A-Z][A-Z_]*[A-Z]\b/g;

/**
 * Environment variables that the documents name and packages/config does not know, and the other way round: each one
 * that packages/config reads is in README.md.
 */
export function unknownSettings(files: readonly SourceFile[], documents: readonly SourceFile[]): Finding[] {
  const known = new Set(
    files.filter(({ path }) => path.startsWith('packages/config/src/') && !/\.test\./.test(path)).flatMap(namesIn),
  );
  const unknown = documents.flatMap((file) =>
    file.lines.flatMap((text, index) =>
      [...text.matchAll(SETTING)]
        .filter(([name]) => !known.has(name))
        .map(([name]) => ({
          rule: 'settings',
          path: file.path,
          line: index + 1,
          message: `packages/config does not read ${name}`,
        })),
    ),
  );
  const readme = documents.find(({ path }) => path === 'README.md');
  const told = new Set(readme === undefined ? [] : namesIn(readme));
  const silent = [...known]
    .filter((name) => !told.has(name) && !INTERNAL.has(name))
    .map((name) => ({ rule: 'settings', path: 'README.md', line: 0, message: `does not say what ${name} does` }));
  return [...unknown, ...silent];
}

/** Passed from the supervisor to its children; nobody sets it by hand. */
const INTERNAL = new Set(['ACCORD_RUN_DIR']);

function namesIn(file: SourceFile): string[] {
  return [...file.text.matchAll(SETTING)].map(([name]) => name);
}
