import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { compareHits } from './compare-hits.ts';
import { makeHits } from './make-hits.ts';
import { seededRandom } from './seeded-random.ts';
import { startLoad } from './start-load.ts';

let server: Server;

afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** A server that stores hits by their id, and now and then refuses, breaks off, or stores without an answer. */
async function startServer(stored: Map<string, number>): Promise<number> {
  const random = seededRandom(7);
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const fate = random();
    if (fate < 0.1) return response.writeHead(503).end();
    if (fate < 0.2) return request.socket.destroy();
    const body = Buffer.concat(chunks).toString();
    const queries: string[] = body === '' ? [request.url ?? ''] : JSON.parse(body).requests;
    for (const query of queries) {
      const params = new URLSearchParams(query.slice(query.indexOf('?')));
      const key = `${params.get('idsite')} ${params.get('hit_id')}`;
      stored.set(key, (stored.get(key) ?? 0) + 1);
    }
    if (fate < 0.3) return request.socket.destroy();
    return body === '' ? response.writeHead(204).end() : response.end(`{"status":"success","tracked":10,"invalid":0}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

test('repeats every hit until it is acknowledged, with the same id, at about the rate it was given', async () => {
  const stored = new Map<string, number>();
  const acknowledged = new Set<string>();
  const makeHit = makeHits(1, [1, 2], () => 1_764_000_000_000);
  const load = startLoad({
    port: await startServer(stored),
    token: 'x',
    rate: 1_000,
    nextHit: () => makeHit('1'),
    onAcknowledged: (hits) => {
      for (const hit of hits) acknowledged.add(`${hit.siteId} ${hit.hitId}`);
    },
  });
  await load.nextAcceptance();
  await new Promise((resolve) => setTimeout(resolve, 1_500));
  await load.finish();
  const { lost, twice, unknown } = compareHits(acknowledged, stored);
  expect(lost).toEqual([]);
  expect(unknown).toEqual([]);
  // The server above stores some hits and breaks off: their repetition must carry the same id.
  expect(twice.length).toBeGreaterThan(10);
  expect(load.counts.acknowledged).toBe(acknowledged.size);
  expect(load.counts.retries).toBeGreaterThan(10);
  expect(acknowledged.size).toBeGreaterThan(800);
  expect(acknowledged.size).toBeLessThan(2_500);
});

test('ends with an error when a hit is refused for good', async () => {
  server = createServer((_request, response) => response.writeHead(400).end());
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const makeHit = makeHits(1, [1], () => 0);
  const load = startLoad({ port, token: 'x', rate: 500, nextHit: () => makeHit('1'), onAcknowledged: () => undefined });
  await new Promise((resolve) => setTimeout(resolve, 100));
  await expect(load.finish()).rejects.toThrow('refused with 400');
});

test('the comparison tells lost, doubled and unknown hits', () => {
  const stored = new Map([
    ['1 a', 1],
    ['1 b', 2],
    ['1 x', 1],
  ]);
  expect(compareHits(new Set(['1 a', '1 b', '1 c']), stored)).toEqual({
    acknowledged: 3,
    stored: 3,
    lost: ['1 c'],
    twice: ['1 b'],
    unknown: ['1 x'],
  });
});
