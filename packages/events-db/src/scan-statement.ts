/** What a statement consists of, outside its strings and comments. */
export interface StatementScan {
  /** Unquoted words in lower case, in order. */
  words: string[];
  /** Names directly before an opening parenthesis, quoted or not, in lower case. */
  calls: string[];
  /** Types of the `{name:Type}` placeholders by name. */
  placeholders: Map<string, string>;
  hasSemicolon: boolean;
  /** Why the text cannot be judged (and must not run); null when it can. */
  problem: string | null;
}

const WORD = /[A-Za-z_][A-Za-z0-9_]*/y;
const PLACEHOLDER = /\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*:\s*([A-Za-z0-9_(), ']+?)\s*\}/y;
const STRING = /'(?:[^'\\]|\\[\s\S]|'')*'/y;
const QUOTED_NAME = /`[^`\\]*`|"[^"\\]*"/y;
const LINE_COMMENT = /--[^\n]*(?:\n|$)/y;
const BLOCK_COMMENT = /\/\*[\s\S]*?\*\//y;
const BLANK = /\s+/y;
const NUMBER = /[0-9][A-Za-z0-9_]*/y;
// Everything else that our statements need. Heredocs ($$), `#` and `//` comments and typographic quotes (which the
// engine takes for quotes) are left out on purpose: what this scanner reads differently from the engine is an opening.
const SIGN = /[()[\],.*+\-/%<>=!|&?:;{}]/y;

/** Reads a statement into words, calls and placeholders. Refuses (by `problem`) what it does not understand. */
export function scanStatement(sql: string): StatementScan {
  const scan: StatementScan = { words: [], calls: [], placeholders: new Map(), hasSemicolon: false, problem: null };
  let at = 0;
  let lastName: string | null = null;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(sql);
    if (match !== null) at += match[0].length;
    return match;
  };
  while (at < sql.length) {
    if (take(BLANK) !== null) continue;
    if (take(LINE_COMMENT) !== null) continue;
    const comment = take(BLOCK_COMMENT);
    if (comment !== null) {
      // The engine nests comments, most readers do not.
      if (comment[0].indexOf('/*', 2) !== -1) return { ...scan, problem: 'nested comment' };
      continue;
    }
    if (sql.startsWith('//', at) || sql.startsWith('/*', at)) return { ...scan, problem: 'comment' };
    const placeholder = take(PLACEHOLDER);
    const word = placeholder === null ? take(WORD) : null;
    const quoted = placeholder === null && word === null ? take(QUOTED_NAME) : null;
    if (placeholder !== null) {
      scan.placeholders.set(placeholder[1] as string, placeholder[2] as string);
      lastName = null;
    } else if (word !== null) {
      lastName = word[0].toLowerCase();
      scan.words.push(lastName);
    } else if (quoted !== null) {
      lastName = quoted[0].slice(1, -1).toLowerCase();
    } else if (take(STRING) !== null || take(NUMBER) !== null) {
      lastName = null;
    } else {
      const sign = take(SIGN);
      if (sign === null) return { ...scan, problem: `character at ${at}` };
      if (sign[0] === '(' && lastName !== null) scan.calls.push(lastName);
      if (sign[0] === ';') scan.hasSemicolon = true;
      lastName = null;
    }
  }
  return scan;
}
