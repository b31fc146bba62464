import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import type { SourceFile } from '../house/source-files.ts';

const PATH = /^(?:packages|apps|tools|bench|docs|examples)\/[\w@./-]+$/;

/** Paths in inline code that are not there: a document that names a moved file misleads. Patterns (`*`, `<x>`, `NNNN`) pass. */
export function missingPaths(root: string, documents: readonly SourceFile[]): Finding[] {
  return documents.flatMap((file) =>
    file.lines.flatMap((text, index) =>
      [...text.matchAll(/`([^`]+)`/g)]
        .map(([, code = '']) => code)
        .filter((code) => PATH.test(code) && !code.includes('NNNN') && !existsSync(join(root, code)))
        .map((code) => ({
          rule: 'paths',
          path: file.path,
          line: index + 1,
          message: `names ${code}, which is not there`,
        })),
    ),
  );
}
