import type { Answer, Cell, Engine, EngineCall, EngineTags, EngineTransport, Lane } from './engine.ts';
import { type EngineLimits, LIMITS } from './engine-limits.ts';
import { EventStoreError } from './event-store-error.ts';
import { judgeQuestion } from './judge-question.ts';
import { filterByTenant } from './tenant-filter.ts';

/** What one call cost, for logs and metrics. Holds no values of rows or parameters. */
export interface EngineTiming {
  readonly call: 'query' | 'insert' | 'command';
  readonly tags: EngineTags;
  readonly elapsedMs: number;
  readonly rows: number;
  /** Kind of the error, or null. */
  readonly failure: EventStoreError['kind'] | null;
}

export interface EngineOptions {
  readonly observe?: (timing: EngineTiming) => void;
  readonly limits?: Readonly<Record<EngineTags['purpose'], EngineLimits>>;
}

/** Waiting for a free session comes on top of the time that the statement itself may take. */
const QUEUE_ALLOWANCE_MS = 15_000;

/** The one seam through which every call to the event store goes: judged, tagged, limited, timed. */
export function createEngine(transport: EngineTransport, options: EngineOptions = {}): Engine {
  const limits = options.limits ?? LIMITS;

  async function timed<Value>(
    call: EngineTiming['call'],
    tags: EngineTags,
    run: () => Promise<Value>,
    rowsOf: (value: Value) => number,
  ): Promise<Value> {
    const startedMs = performance.now();
    const report = (rows: number, failure: EngineTiming['failure']): void =>
      options.observe?.({ call, tags, elapsedMs: performance.now() - startedMs, rows, failure });
    try {
      const value = await run();
      report(rowsOf(value), null);
      return value;
    } catch (error) {
      const failure =
        error instanceof EventStoreError ? error : new EventStoreError('failed', String(error), null, error);
      report(0, failure.kind);
      throw failure;
    }
  }

  function callOf(
    sql: string,
    params: EngineCall['params'],
    tags: EngineTags,
    settings: EngineCall['settings'],
    signal?: AbortSignal,
  ): EngineCall {
    const { maxSeconds, maxMemoryBytes } = limits[tags.purpose];
    const lane: Lane = tags.purpose === 'loader' || tags.purpose === 'migration' ? 'writes' : 'reads';
    return {
      sql,
      params,
      lane,
      signal,
      timeoutMs: maxSeconds * 1000 + QUEUE_ALLOWANCE_MS,
      settings: {
        max_execution_time: maxSeconds,
        max_memory_usage: maxMemoryBytes,
        log_comment: commentOf(tags),
        ...settings,
      },
    };
  }

  return {
    query: (question, tags, signal) =>
      timed(
        'query',
        tags,
        async () => {
          const refusal = judgeQuestion(question.sql);
          if (refusal !== null) throw new EventStoreError('refused', `The question was refused: ${refusal}.`);
          const settings = {
            ...READ_SETTINGS,
            date_time_output_format: question.times === 'epoch' ? 'unix_timestamp' : 'simple',
            max_result_rows: limits[tags.purpose].maxResultRows,
            ...filterByTenant(tags),
          };
          return parseAnswer(await transport.ask(callOf(question.sql, question.params, tags, settings, signal)));
        },
        (answer) => answer.rows.length,
      ),
    insert: (rows, tags) =>
      timed(
        'insert',
        tags,
        async () => {
          if (rows.count === 0) return;
          const sql = `INSERT INTO ${rows.table} (${rows.columns.join(', ')}) FORMAT RowBinary`;
          await transport.insert(callOf(sql, {}, tags, INSERT_SETTINGS), rows);
        },
        () => rows.count,
      ),
    command: (sql, tags) =>
      timed(
        'command',
        tags,
        () => transport.command(callOf(sql, {}, tags, {})),
        () => 0,
      ),
    ping: () => transport.ping(2_000),
    close: () => transport.close(),
  };
}

const READ_SETTINGS = {
  readonly: 1,
  result_overflow_mode: 'throw',
  // A server ends the question when whoever asked has left.
  cancel_http_readonly_queries_on_client_close: 1,
  output_format_json_quote_64bit_integers: 1,
  // A row's key decides its partition, so versions of a row are never in two.
  do_not_merge_across_partitions_select_final: 1,
} as const;

const INSERT_SETTINGS = {
  async_insert: 0,
  // One part per partition and batch, and hits may be imported from any month.
  max_partitions_per_insert_block: 1000,
  min_insert_block_size_rows: 1_000_000,
  distributed_foreground_insert: 1,
} as const;

function commentOf(tags: EngineTags): string {
  const { purpose, surface, report, orgId, siteIds } = tags;
  return JSON.stringify({ purpose, surface, report, org: orgId, sites: siteIds.slice(0, 20) });
}

function parseAnswer(lines: string): Answer {
  const end = lines.trimEnd();
  if (end === '') return { columns: [], rows: [] };
  const [columns, ...rows] = JSON.parse(`[${end.replaceAll('\n', ',')}]`) as [string[], ...Cell[][]];
  return { columns, rows };
}
