import type { HouseRule } from '../rule.ts';
import { isMade, isTest } from '../source-files.ts';

const EXPORTED = /^export (?:async )?(?:function\*?|const|let|class) (\w+)/;

export const mainExport: HouseRule = {
  name: 'main-export',
  because: 'A file is named for its one subject: who knows the function knows the file.',
  check: (file) => {
    if (!/\/src\/.*\.tsx?$/.test(file.path) || isMade(file.path) || isTest(file.path)) return [];
    const names = file.lines.flatMap((line, index) => {
      const name = EXPORTED.exec(line)?.[1];
      return name === undefined ? [] : [{ name, line: index + 1 }];
    });
    const [only] = names;
    if (names.length !== 1 || only === undefined) return [];
    const base = file.path.slice(file.path.lastIndexOf('/') + 1).split('.')[0] ?? '';
    if (sameWords(base, only.name)) return [];
    return [{ line: only.line, message: `exports only "${only.name}", so it is named ${kebab(only.name)}.ts` }];
  },
};

/** `site-rules` is the name of `siteRules`, `SiteRules` and `SITE_RULES`. */
function sameWords(base: string, name: string): boolean {
  return base.replaceAll('-', '') === name.replaceAll('_', '').toLowerCase();
}

function kebab(name: string): string {
  if (/^[A-Z0-9_]+$/.test(name)) return name.toLowerCase().replaceAll('_', '-');
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
