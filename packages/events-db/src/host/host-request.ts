import { randomUUID } from 'node:crypto';
import type { Lane } from '../engine.ts';
import { judgeQuestion } from '../judge-question.ts';
import { quoteText } from '../query-parameter.ts';
import { scanStatement } from '../scan-statement.ts';

/** A request that must not or cannot run; `code` is ClickHouse's. */
export class RequestRefused extends Error {
  override readonly name = 'RequestRefused';
  readonly code: number;

  constructor(code: number, message: string) {
    super(message);
    this.code = code;
  }
}

/** What chDB is given for one request. */
export interface HostStatement {
  readonly sql: string;
  readonly format: string;
  readonly lane: Lane;
  readonly maxSeconds: number;
  /** Rows to put into a file first; its path replaces ROWS_FILE in `sql`. */
  readonly rowsFormat: string | null;
  /** Ends the `log_comment` of a question, and of no other statement: by it the question can be ended. */
  readonly mark?: string;
}

/** Stands in a statement for the quoted path of the file that holds its rows. */
export const ROWS_FILE = '<rows file>';

const INSERT = /^INSERT INTO ([a-z_]+) \(([a-z0-9_]+(?:, [a-z0-9_]+)*)\) FORMAT (RowBinary|JSONEachRow)$/;
const COMMANDS = new Set(['create', 'alter', 'drop', 'optimize', 'rename', 'truncate', 'delete', 'system']);
const SETTING_NAME = /^[a-z][a-z0-9_]*$/;
const NOT_SETTINGS = new Set(['query', 'default_format', 'database']);
const FALLBACK_SECONDS = 60;

/**
 * Turns the parts of an HTTP request into a statement. Settings stand in the statement, where they end with it;
 * questions are read-only whatever the request says; rows of an insert never stand in the statement.
 * @param search query string of the request; @param body statement, unless `query` holds it.
 * @throws RequestRefused
 */
export function readHostRequest(search: URLSearchParams, body: string, lane: Lane): HostStatement {
  const query = search.get('query');
  const settings = new Map<string, string>();
  for (const [name, value] of search) {
    if (NOT_SETTINGS.has(name) || name.startsWith('param_')) continue;
    if (!SETTING_NAME.test(name)) throw new RequestRefused(115, `unknown setting ${name}`);
    settings.set(name, value);
  }
  const maxSeconds = Number(settings.get('max_execution_time') ?? FALLBACK_SECONDS);
  const insert = query === null ? null : INSERT.exec(query);
  if (insert !== null) return readInsert(insert, settings, maxSeconds);
  const text = query === null ? body : `${query}\n${body}`;
  const scan = scanStatement(text);
  const first = scan.words[0] ?? '';
  if (settings.get('readonly') !== '1' && COMMANDS.has(first)) {
    if (scan.problem !== null || scan.hasSemicolon) throw new RequestRefused(62, 'not one readable statement');
    return { sql: text, format: 'TabSeparated', lane: 'writes', maxSeconds, rowsFormat: null };
  }
  const refusal = judgeQuestion(text);
  if (refusal !== null) throw new RequestRefused(164, `refused: ${refusal}`);
  settings.set('readonly', '1');
  const mark = ` ${randomUUID()}`;
  settings.set('log_comment', `${settings.get('log_comment') ?? ''}${mark}`);
  const format = search.get('default_format') ?? 'TabSeparated';
  if (!/^[A-Za-z]+$/.test(format)) throw new RequestRefused(73, 'unknown format');
  // Sessions keep what was SET: a placeholder without a value would find the value of somebody else's question.
  const parameters = [...scan.placeholders.keys()].map((name) => {
    const value = search.get(`param_${name}`);
    if (value === null) throw new RequestRefused(456, `parameter ${name} is not set`);
    return `param_${name} = ${quoteText(value)}`;
  });
  const set = parameters.length === 0 ? '' : `SET ${parameters.join(', ')};\n`;
  return {
    sql: `${set}${text}\nFORMAT ${format}${settingsClause(settings)}`,
    format,
    lane,
    maxSeconds,
    rowsFormat: null,
    mark,
  };
}

function readInsert(match: RegExpExecArray, settings: Map<string, string>, maxSeconds: number): HostStatement {
  const [, table, columns, rowsFormat = ''] = match;
  // file() then takes names and types from the columns of the insert, in their order.
  settings.set('use_structure_from_insertion_table_in_table_functions', '1');
  const sql = `INSERT INTO ${table} (${columns}) SELECT * FROM file(${ROWS_FILE}, '${rowsFormat}')${settingsClause(settings)}`;
  return { sql, format: 'TabSeparated', lane: 'writes', maxSeconds, rowsFormat };
}

function settingsClause(settings: ReadonlyMap<string, string>): string {
  if (settings.size === 0) return '';
  const entries = [...settings].map(([name, value]) => `${name} = ${/^-?\d+$/.test(value) ? value : quoteText(value)}`);
  return `\nSETTINGS ${entries.join(', ')}`;
}
