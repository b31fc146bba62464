import type { HouseRule } from '../rule.ts';
import { isMade } from '../source-files.ts';

/** `{name:Type}` with a ClickHouse type, or `$1` in PostgreSQL; anything else in braces is a value spliced by hand. */
const SPLICE = /\$\{|\{\{|%s|\{(?!\w+:\s*[A-Z])/;

export const sqlValues: HouseRule = {
  name: 'sql-values',
  because: 'A value travels as a typed parameter, never as text in the statement.',
  check: (file) => {
    if (!file.path.endsWith('.sql') || isMade(file.path)) return [];
    return file.lines.flatMap((text, index) =>
      SPLICE.test(text.replace(/--.*$/, '').replace(/'(?:[^']|'')*'/g, "''"))
        ? [{ line: index + 1, message: 'parameters are written {name:Type}' }]
        : [],
    );
  },
};
