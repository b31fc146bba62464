import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { QueryParam } from '@accord/query/ports';
import { ClickHouseError, ClickHouseLogLevel, type ClickHouseSettings, createClient } from '@clickhouse/client';
import { ANSWER_FORMAT, type EngineCall, type EngineTransport } from './engine.ts';
import { EventStoreError, errorOfCode } from './event-store-error.ts';
import { scanStatement } from './scan-statement.ts';

const DATABASE = 'accord';

/**
 * Speaks to a ClickHouse server. The database is the path of the address (`accord` when it has none) and must exist.
 * @param url `http(s)://[user[:password]@]host[:port][/database]`
 */
export function createClickhouseServer(url: string): EngineTransport {
  const address = new URL(url);
  if (address.pathname === '/' || address.pathname === '') address.pathname = `/${DATABASE}`;
  const client = createClient({
    url: address,
    request_timeout: 900_000,
    max_open_connections: 32,
    // Failures are told by EventStoreError; the client's own log would repeat statements.
    log: { level: ClickHouseLogLevel.OFF },
    compression: { response: false, request: false },
  });

  async function attempt<Value>(call: EngineCall, run: (signal: AbortSignal) => Promise<Value>): Promise<Value> {
    const deadline = AbortSignal.timeout(call.timeoutMs);
    const signal = call.signal === undefined ? deadline : AbortSignal.any([deadline, call.signal]);
    try {
      return await run(signal);
    } catch (error) {
      if (signal.aborted) throw new EventStoreError('timeout', 'The wait for the event store was ended.', null, error);
      if (error instanceof ClickHouseError) throw errorOfCode(Number(error.code), error.message.slice(0, 2_000), error);
      throw new EventStoreError('unavailable', 'The event store cannot be reached.', null, error);
    }
  }

  return {
    ask: (call) =>
      attempt(call, async (signal) => {
        const answer = await client.query({
          query: call.sql,
          format: ANSWER_FORMAT,
          query_params: typedParameters(call),
          // The answer is complete before its status is sent: an error never hides behind half of the rows.
          clickhouse_settings: {
            ...settingsOf(call),
            wait_end_of_query: 1,
            cancel_http_readonly_queries_on_client_close: 1,
          },
          abort_signal: signal,
        });
        return answer.text();
      }),
    insert: (call, rows) =>
      attempt(call, async (signal) => {
        const values = Readable.from([rows.rowBinary], { objectMode: false });
        const done = await client.exec({
          query: call.sql,
          values,
          clickhouse_settings: settingsOf(call),
          abort_signal: signal,
        });
        await text(done.stream);
      }),
    command: (call) =>
      attempt(call, async (signal) => {
        await client.command({ query: call.sql, clickhouse_settings: settingsOf(call), abort_signal: signal });
      }),
    ping: async (timeoutMs) => {
      const answer = await Promise.race([
        client.ping({ select: true }).then((result) => result.success),
        new Promise<boolean>((resolve) => setTimeout(resolve, timeoutMs, false).unref()),
      ]);
      return answer;
    },
    close: () => client.close(),
  };
}

function settingsOf(call: EngineCall): ClickHouseSettings {
  return Object.fromEntries(Object.entries(call.settings).map(([name, value]) => [name, String(value)]));
}

/** 64-bit numbers are decimal strings for us; the client writes strings in quotes and bigints without. */
function typedParameters(call: EngineCall): Record<string, unknown> {
  const types = scanStatement(call.sql).placeholders;
  return Object.fromEntries(
    Object.entries(call.params).map(([name, value]) => [name, typed(types.get(name) ?? '', value)]),
  );
}

function typed(type: string, value: QueryParam): unknown {
  if (!/\bU?Int64\b/.test(type)) return value;
  return Array.isArray(value)
    ? value.map((element: string | number) => BigInt(element))
    : BigInt(value as string | number);
}
