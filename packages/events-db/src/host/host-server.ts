import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { quoteText } from '../query-parameter.ts';
import { type HostStatement, RequestRefused, ROWS_FILE, readHostRequest } from './host-request.ts';
import type { RowsInbox } from './rows-inbox.ts';
import { PoolFull, type SessionPool } from './session-pool.ts';

/** Batches of the loader stay far below; more is a mistake. */
const MAX_BODY_BYTES = 256 * 1024 ** 2;
/** Parameters travel in the address of the request, ids by the thousand. */
const MAX_HEADER_BYTES = 4 * 1024 ** 2;
const PING_WAIT_MS = 2_000;

interface HostAnswer {
  readonly status: number;
  readonly body: Uint8Array | string;
  readonly code?: number;
}

/**
 * The part of ClickHouse's HTTP protocol that Accord speaks: `POST /` with a statement or with `query` and rows,
 * `GET /ping`. Errors carry ClickHouse's code in `X-ClickHouse-Exception-Code`.
 */
export function createHostServer(pool: SessionPool, inbox: RowsInbox): Server {
  const server = createServer({ maxHeaderSize: MAX_HEADER_BYTES, requestTimeout: 60_000 }, (incoming, outgoing) => {
    const gone = new AbortController();
    outgoing.once('close', () => {
      if (!outgoing.writableFinished) gone.abort();
    });
    answer(incoming, gone.signal).then(
      (result) => respond(outgoing, result),
      (error: unknown) => respond(outgoing, failureOf(error)),
    );
  });
  server.keepAliveTimeout = 60_000;

  async function answer(incoming: IncomingMessage, signal: AbortSignal): Promise<HostAnswer> {
    const address = new URL(incoming.url ?? '/', 'http://host');
    if (address.pathname === '/ping') return ping();
    if (address.pathname !== '/' || incoming.method !== 'POST') return { status: 404, body: 'not found' };
    const body = await readBody(incoming);
    const isInsert = address.searchParams.has('query');
    const lane = incoming.headers['x-accord-lane'] === 'writes' ? 'writes' : 'reads';
    const statement = readHostRequest(address.searchParams, isInsert ? '' : body.toString('utf8'), lane);
    if (statement.rowsFormat === null) return { status: 200, body: await run(statement, statement.sql, signal) };
    if (body.length === 0) return { status: 200, body: '' };
    await inbox.lend(body, (path) =>
      run(
        statement,
        statement.sql.replace(ROWS_FILE, () => quoteText(path)),
        signal,
      ),
    );
    return { status: 200, body: '' };
  }

  /** Questions end when whoever asked has left; what writes is never broken off. */
  function run(statement: HostStatement, sql: string, signal: AbortSignal): Promise<Uint8Array> {
    const { lane, format, maxSeconds, mark } = statement;
    return pool.run(lane, sql, format, maxSeconds, mark === undefined ? undefined : { signal, mark });
  }

  /** Healthy: nothing hangs, and the engine answers if a session is free to ask it. */
  async function ping(): Promise<HostAnswer> {
    if (pool.isHung()) return { status: 503, body: 'a statement does not end' };
    if (!pool.hasIdleReader()) return { status: 200, body: 'Ok.\n' };
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, PING_WAIT_MS, 'late').unref());
    const first = await Promise.race([pool.run('reads', 'SELECT 1', 'TabSeparated', PING_WAIT_MS / 1000), late]);
    return first === 'late' ? { status: 503, body: 'the engine does not answer' } : { status: 200, body: 'Ok.\n' };
  }

  return server;
}

async function readBody(incoming: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of incoming) {
    length += (chunk as Buffer).length;
    if (length > MAX_BODY_BYTES) throw new RequestRefused(307, 'the request is too large');
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks);
}

function respond(outgoing: ServerResponse, { status, body, code }: HostAnswer): void {
  if (outgoing.destroyed) return;
  const headers = code === undefined ? {} : { 'x-clickhouse-exception-code': String(code) };
  outgoing.writeHead(status, { 'content-length': Buffer.byteLength(body), ...headers });
  outgoing.end(body);
}

function failureOf(error: unknown): HostAnswer {
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof PoolFull) return { status: 503, body: message, code: 202 };
  if (error instanceof RequestRefused) return { status: 400, body: message, code: error.code };
  const engineCode = (error as { clickhouseCode?: unknown }).clickhouseCode;
  return typeof engineCode === 'number'
    ? { status: 500, body: message, code: engineCode }
    : { status: 500, body: message };
}
