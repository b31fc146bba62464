import type { HouseRule } from '../rule.ts';
import { isMade } from '../source-files.ts';

export const noBarrels: HouseRule = {
  name: 'no-barrels',
  because: 'A file that only passes others on hides where things live and pulls in everything at once.',
  check: (file) => {
    if (!/\.(ts|tsx|mjs)$/.test(file.path) || isMade(file.path)) return [];
    if (/(^|\/)index\.(ts|tsx|mjs)$/.test(file.path))
      return [{ line: 0, message: 'index files are barrels; name it for its subject' }];
    const statements = file.text
      .replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')
      .split(';')
      .map((statement) => statement.trim())
      .filter((statement) => statement !== '');
    const passesOn = statements.filter((statement) =>
      /^export (type )?(\*|\{[\s\S]*\}) (as \w+ )?from /.test(statement),
    );
    return statements.length > 0 && passesOn.length === statements.length
      ? [{ line: 0, message: 'only passes on what other files export; import those instead' }]
      : [];
  },
};
