import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import type { Finding } from '../checks/finding.ts';
import type { SourceFile } from '../house/source-files.ts';
import { anchors, proseLines } from './markdown.ts';

const LINK = /\[[^\]]*\]\(([^)\s]+)(?:\s+"[^"]*")?\)/g;

/** Links of documents to files and headings of the repository that are not there. Links to the web are not followed. */
export function brokenLinks(root: string, documents: readonly SourceFile[]): Finding[] {
  return documents.flatMap((file) =>
    proseLines(file).flatMap((line, index) =>
      [...line.matchAll(LINK)].flatMap(([, target = '']) => {
        const problem = problemOf(root, documents, file, target);
        return problem === null ? [] : [{ rule: 'links', path: file.path, line: index + 1, message: problem }];
      }),
    ),
  );
}

function problemOf(root: string, documents: readonly SourceFile[], from: SourceFile, target: string): string | null {
  if (/^(https?|mailto):/.test(target)) return null;
  const [path = '', anchor] = target.split('#');
  const resolved = path === '' ? from.path : normalize(join(dirname(from.path), path)).replaceAll('\\', '/');
  if (!existsSync(join(root, resolved))) return `links to ${target}, which is not there`;
  const document = documents.find((one) => one.path === resolved);
  if (anchor === undefined || document === undefined || anchors(document).has(anchor)) return null;
  return `links to the heading #${anchor}, which ${resolved} does not have`;
}
