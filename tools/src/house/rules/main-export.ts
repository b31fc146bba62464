import type { HouseRule } from '../rule.ts';
import { isMade, isTest } from '../source-files.ts';

const EXPORTED = /^export (?:default )?(?:async )?(function\*?|const|let|class|interface|type) (\w+)/;

export const mainExport: HouseRule = {
  name: 'main-export',
  because: 'A file is named for its one subject: who knows the function knows the file.',
  check: (file) => {
    if (!/\/src\/.*\.tsx?$/.test(file.path) || isMade(file.path) || isTest(file.path)) return [];
    const exported = file.lines.flatMap((text, index) => {
      const [, kind = '', name = ''] = EXPORTED.exec(text) ?? [];
      return name === '' ? [] : [{ kind, name, line: index + 1 }];
    });
    const [only, ...others] = exported.filter(({ kind }) => kind.startsWith('function') || kind === 'class');
    if (only === undefined || others.length > 0) return [];
    const base = file.path.slice(file.path.lastIndexOf('/') + 1).split('.')[0] ?? '';
    if (exported.some(({ name }) => isNamedIn(base, name))) return [];
    return [{ line: only.line, message: `exports "${only.name}" under a name that does not say so` }];
  },
};

/** `segment-writer` is in `createSegmentWriter` and `SegmentWriters`, `tenant-filter` in `filterByTenant`. */
function isNamedIn(base: string, name: string): boolean {
  const said = name.split(/_|(?<=[a-z0-9])(?=[A-Z])/).map((word) => word.toLowerCase());
  return base.split('-').every((word) => said.some((other) => other.startsWith(word) || word.startsWith(other)));
}
