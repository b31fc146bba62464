import { Agent, type IncomingMessage, request } from 'node:http';
import { ANSWER_FORMAT, type EngineCall, type EngineTransport } from './engine.ts';
import { EventStoreError, errorOfCode } from './event-store-error.ts';
import { formatParameter } from './query-parameter.ts';
import { scanStatement } from './scan-statement.ts';

interface Post {
  readonly call: EngineCall;
  readonly search: URLSearchParams;
  readonly body: Buffer | string;
}

/** Speaks to the event-store host through its Unix socket, in the part of ClickHouse's HTTP protocol that the host knows. */
export function createChdbSocket(socketPath: string): EngineTransport {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });

  function send(post: Post, isSecondTry = false): Promise<string> {
    const { call, search, body } = post;
    return new Promise((resolve, reject) => {
      const headers = { 'content-length': Buffer.byteLength(body), 'x-accord-lane': call.lane };
      const outgoing = request({
        socketPath,
        agent,
        method: 'POST',
        path: `/?${search}`,
        headers,
        timeout: call.timeoutMs,
        signal: call.signal,
      });
      outgoing.once('response', (response) => readAnswer(response).then(resolve, reject));
      outgoing.once('timeout', () =>
        outgoing.destroy(new EventStoreError('timeout', 'The event store did not answer in time.')),
      );
      outgoing.once('error', (error: NodeJS.ErrnoException) => {
        if (error instanceof EventStoreError) reject(error);
        else if (call.signal?.aborted === true)
          reject(new EventStoreError('timeout', 'The wait for the event store was ended.', null, error));
        // A kept connection of a host that was restarted meanwhile; what we send may be sent again.
        else if (outgoing.reusedSocket && !isSecondTry) resolve(send(post, true));
        else
          reject(
            new EventStoreError(
              'unavailable',
              `The event store cannot be reached (${error.code ?? error.message}).`,
              null,
              error,
            ),
          );
      });
      outgoing.end(body);
    });
  }

  return {
    ask: (call) => {
      const search = settingsOf(call);
      search.set('default_format', ANSWER_FORMAT);
      for (const [name, type] of scanStatement(call.sql).placeholders) {
        const value = call.params[name];
        if (value !== undefined) search.set(`param_${name}`, formatParameter(name, type, value));
      }
      return send({ call, search, body: call.sql });
    },
    insert: async (call, rows) => {
      const search = settingsOf(call);
      search.set('query', call.sql);
      await send({ call, search, body: rows.rowBinary });
    },
    command: async (call) => {
      await send({ call, search: settingsOf(call), body: call.sql });
    },
    ping: (timeoutMs) =>
      new Promise((resolve) => {
        const outgoing = request({ socketPath, agent: false, path: '/ping', timeout: timeoutMs }, (response) => {
          response.resume();
          resolve(response.statusCode === 200);
        });
        outgoing.once('timeout', () => outgoing.destroy());
        outgoing.once('error', () => resolve(false));
        outgoing.end();
      }),
    close: async () => agent.destroy(),
  };
}

function settingsOf(call: EngineCall): URLSearchParams {
  return new URLSearchParams(Object.entries(call.settings).map(([name, value]) => [name, String(value)]));
}

async function readAnswer(response: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of response) chunks.push(chunk as Buffer);
  } catch (error) {
    throw new EventStoreError('unavailable', 'The event store broke off its answer.', null, error);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (response.statusCode === 200) return text;
  const code = Number(response.headers['x-clickhouse-exception-code'] ?? Number.NaN);
  throw errorOfCode(Number.isNaN(code) ? null : code, text.slice(0, 2_000));
}
