import type { QueryParam, QueryTags } from '@accord/query/ports';

/** A question in ClickHouse SQL; values travel as typed parameters `{name:Type}`, never as text in it. */
export interface Question {
  readonly sql: string;
  readonly params: Readonly<Record<string, QueryParam>>;
  /** How times are written: 'text' (`2026-11-25 10:00:00`, the default) or 'epoch' (`1795600800`, DateTime64: `1795600800.000`). */
  readonly times?: 'text' | 'epoch';
}

/** One value of an answer: 64-bit integers and times are strings. */
export type Cell = string | number | boolean | null;

/** An answer: rows in the order of `columns`. */
export interface Answer {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** Rows of ours on their way into a table, encoded by `encodeRows`. */
export interface EncodedRows {
  readonly table: string;
  readonly columns: readonly string[];
  /** ClickHouse's RowBinary, one row after the other. */
  readonly rowBinary: Buffer;
  readonly count: number;
}

/** Why and for whom the event store works; `migration` for what no person asked. */
export interface EngineTags extends Omit<QueryTags, 'purpose'> {
  readonly purpose: QueryTags['purpose'] | 'migration';
}

/**
 * ClickHouse, embedded or not. Every call is tagged, limited and timed.
 * @throws EventStoreError from every method.
 */
export interface Engine {
  query(question: Question, tags: EngineTags, signal?: AbortSignal): Promise<Answer>;
  /** Durable when it resolves. Nothing is assumed about the rows when it throws: write them again. */
  insert(rows: EncodedRows, tags: EngineTags): Promise<void>;
  /** A statement of ours that changes the schema; never built from input. */
  command(sql: string, tags: EngineTags): Promise<void>;
  /** True when the engine answered within two seconds. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
}

/** `writes` is the loader's and the migrations' own lane: reports cannot hold it up. */
export type Lane = 'reads' | 'writes';

/** How one call reaches an engine. */
export interface EngineCall {
  readonly sql: string;
  readonly params: Readonly<Record<string, QueryParam>>;
  readonly settings: Readonly<Record<string, string | number>>;
  readonly lane: Lane;
  /** When the wait ends, whatever the engine does. */
  readonly timeoutMs: number;
  readonly signal?: AbortSignal | undefined;
}

/** Format in which answers travel: a line of names, then a line a row. */
export const ANSWER_FORMAT = 'JSONCompactEachRowWithNames';

/** The wire to one engine; `createEngine` puts tags and limits on it. */
export interface EngineTransport {
  /** Resolves to the lines of ANSWER_FORMAT. */
  ask(call: EngineCall): Promise<string>;
  insert(call: EngineCall, rows: EncodedRows): Promise<void>;
  command(call: EngineCall): Promise<void>;
  ping(timeoutMs: number): Promise<boolean>;
  close(): Promise<void>;
}
