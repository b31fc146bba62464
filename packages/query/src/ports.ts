/** A value that travels as a typed query parameter, never as text in the statement. */
export type QueryParam = string | number | readonly string[] | readonly number[];

/** A question in the event store's SQL: parameters are written `{name:Type}`. */
export interface CompiledQuery {
  sql: string;
  params: Readonly<Record<string, QueryParam>>;
  /** Output columns in order, as `shape` expects them. */
  columns: readonly string[];
}

/** One answer row by column name. 64-bit integers arrive as decimal strings, everything else as JSON has it. */
export type Row = Readonly<Record<string, string | number | boolean | null>>;

/** Why and for whom a question is asked; refused without. */
export interface QueryTags {
  purpose: 'report' | 'live' | 'loader' | 'consistency';
  surface: string;
  report?: string;
  orgId: number;
  siteIds: readonly number[];
}

/** Runs compiled questions; the only way to the event store for reading. */
export interface EventReader {
  /**
   * @throws EventStoreError with a closed `kind`: 'unavailable' | 'timeout' | 'too-large' | 'refused' | 'failed'.
   * The signal ends the wait (and the query where the engine can).
   */
  run(query: CompiledQuery, tags: QueryTags, signal?: AbortSignal): Promise<readonly Row[]>;
}
