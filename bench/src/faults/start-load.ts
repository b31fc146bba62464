import { Agent, request } from 'node:http';
import type { LoadHit } from './make-hits.ts';

export interface LoadOptions {
  port: number;
  /** Token that may set visitors' addresses in bulk requests. */
  token: string;
  /** Hits a second that are offered. */
  rate: number;
  nextHit(): LoadHit;
  onAcknowledged(hits: readonly LoadHit[]): void;
}

export interface LoadCounts {
  acknowledged: number;
  requests: number;
  /** Requests that failed or were refused with 503, and were sent again. */
  retries: number;
  /** Answers that a client should never see (5xx other than 503). */
  unexpected: number;
}

export interface Load {
  readonly counts: LoadCounts;
  /** Resolves when a request that was started after this call was acknowledged. */
  nextAcceptance(): Promise<void>;
  /** Makes no more hits; resolves when each that was made is acknowledged. @throws Error on an answer that no retry cures. */
  finish(): Promise<void>;
}

/** Sends these hits; resolves to the status, 0 when no answer came. */
type Send = (hits: readonly LoadHit[]) => Promise<number>;

const CONNECTIONS = 64;
const BULK_HITS = 10;
const BULK_SHARE = 0.5;
const PACE_MS = 5;
const TIMEOUT_MS = 5_000;
const RETRY_MS = 100;
/** More than this is not made while nothing is accepted: clients do not multiply because a server is down. */
const MOST_WAITING = 4_000;

/** Offers hits at a steady rate over kept connections and repeats each, with the same hit id, until it is acknowledged. */
export function startLoad(options: LoadOptions): Load {
  const { rate, nextHit, onAcknowledged } = options;
  const counts: LoadCounts = { acknowledged: 0, requests: 0, retries: 0, unexpected: 0 };
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const send = sender(options, agent);
  const queue: LoadHit[][] = [];
  const acceptances: { sinceMs: number; resolve: () => void }[] = [];
  let waiting = 0;
  let active = 0;
  let owed = 0;
  let isEnding = false;
  let lastMs = performance.now();
  let failure: Error | null = null;
  let finished: (() => void) | null = null;

  const pace = setInterval(() => {
    const nowMs = performance.now();
    owed = Math.min(owed + ((nowMs - lastMs) / 1000) * rate, MOST_WAITING - waiting);
    lastMs = nowMs;
    for (let bulkTurn = Math.random() < BULK_SHARE; !isEnding && owed >= BULK_HITS; bulkTurn = !bulkTurn) {
      const hits = Array.from({ length: BULK_HITS }, nextHit);
      owed -= BULK_HITS;
      waiting += BULK_HITS;
      if (bulkTurn) queue.push(hits);
      else queue.push(...hits.map((hit) => [hit]));
    }
    pump();
  }, PACE_MS);

  function pump(): void {
    while (active < CONNECTIONS) {
      const hits = queue.shift();
      if (hits === undefined) break;
      active += 1;
      void deliver(hits).finally(() => {
        active -= 1;
        pump();
        if (isEnding && active === 0 && queue.length === 0) finished?.();
      });
    }
  }

  async function deliver(hits: LoadHit[]): Promise<void> {
    while (failure === null) {
      const startMs = performance.now();
      counts.requests += 1;
      const status = await send(hits);
      if (status === 200 || status === 204) {
        waiting -= hits.length;
        counts.acknowledged += hits.length;
        onAcknowledged(hits);
        for (let i = acceptances.length - 1; i >= 0; i -= 1) {
          if ((acceptances[i]?.sinceMs ?? 0) < startMs) acceptances.splice(i, 1)[0]?.resolve();
        }
        return;
      }
      if (status !== 0 && status < 500) failure = new Error(`a hit was refused with ${status}`);
      if (status >= 500 && status !== 503) counts.unexpected += 1;
      counts.retries += 1;
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  return {
    counts,
    nextAcceptance: () =>
      new Promise((resolve) => {
        acceptances.push({ sinceMs: performance.now(), resolve });
      }),
    finish: async () => {
      isEnding = true;
      await new Promise<void>((resolve) => {
        finished = resolve;
        if (active === 0 && queue.length === 0) resolve();
      });
      clearInterval(pace);
      agent.destroy();
      if (failure !== null) throw failure;
    },
  };
}

function sender({ port, token }: LoadOptions, agent: Agent): Send {
  return (hits) => {
    const [first] = hits;
    if (first === undefined) return Promise.resolve(200);
    if (hits.length === 1) {
      const path = `/matomo.php?${new URLSearchParams({ ...first.params, send_image: '0' })}`;
      const headers = { 'user-agent': first.userAgent, 'x-forwarded-for': first.address };
      return ask({ port, agent, path, headers });
    }
    const requests = hits.map(
      (hit) => `?${new URLSearchParams({ ...hit.params, cip: hit.address, ua: hit.userAgent })}`,
    );
    const body = JSON.stringify({ requests, token_auth: token });
    return ask({ port, agent, path: '/matomo.php', headers: { 'content-type': 'application/json' }, body });
  };
}

interface Question {
  port: number;
  agent: Agent;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

function ask({ port, agent, path, headers, body }: Question): Promise<number> {
  return new Promise((resolve) => {
    const method = body === undefined ? 'GET' : 'POST';
    const asked = request(
      { host: '127.0.0.1', port, agent, path, method, headers, timeout: TIMEOUT_MS },
      (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (part: string) => {
          text += part;
        });
        // An answer counts when it came whole; a bulk answer must have taken every hit.
        response.on('end', () => resolve(isWhole(body, text) ? (response.statusCode ?? 0) : 400));
        response.on('error', () => resolve(0));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(0));
    asked.on('close', () => resolve(0));
    asked.end(body);
  });
}

function isWhole(sent: string | undefined, answer: string): boolean {
  return sent === undefined || !answer.startsWith('{"status":"success"') || answer.includes('"invalid":0');
}
