import { connect } from 'node:net';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';
import { p99, timeHits } from './time-hits.ts';

const CLOSED_LIMIT_MS = 15_000;
const RATE = 200;
const BASELINE_MS = 3_000;
const HELD_MS = 6_000;
const TRICKLE_MS = 1_000;
/** Over this time the sockets are opened. */
const RAMP_MS = 1_000;
/** A figure of a shared machine: what a neighbour did in one try is not there in the next. */
const TRIES = 3;

/** What a slow client sends first, and byte by byte after it. */
const KINDS: readonly (readonly [first: string, trickle: string])[] = [
  ['', ''],
  ['GET /matomo.php?idsite=1&rec=1 HTTP/1.1\r\nHost: a\r\nX-Slow: ', 'a'],
  ['G', 'E'],
  ['POST /matomo.php HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n', 'a'],
  ['POST /matomo.php HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n'],
  ['POST /api/v1/setup HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n', ' '],
];

/** @returns milliseconds until the server closed the connection, `Infinity` when it did not in time. */
async function hold(port: number, first: string, trickle: string, afterMs: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, afterMs));
  return new Promise((resolve) => {
    const startMs = performance.now();
    const socket = connect(port, '127.0.0.1');
    const timer = setInterval(() => void (trickle !== '' && socket.writable && socket.write(trickle)), TRICKLE_MS);
    const limit = setTimeout(() => end(Number.POSITIVE_INFINITY), CLOSED_LIMIT_MS + 3_000);
    const end = (ms: number): void => {
      clearInterval(timer);
      clearTimeout(limit);
      socket.destroy();
      resolve(ms);
    };
    socket.on('connect', () => void (first !== '' && socket.write(first)));
    socket.on('error', () => undefined); // closing follows
    socket.on('close', () => end(performance.now() - startMs));
    socket.resume();
  });
}

/** R11: clients that send slowly are cut off, and others do not feel them. */
export async function holdSockets(parts: HostileParts): Promise<HostileResult> {
  const sockets = parts.isFull ? 2_000 : 500;
  const result = hostileResult('R11', sockets);
  const { port, siteId } = parts;
  await timeHits(port, siteId, RATE, 1_000);
  let best = { ratio: Number.POSITIVE_INFINITY, baseline: 0, held: 0 };
  let longestMs = 0;
  for (let tries = 0; tries < TRIES && best.ratio > 2; tries += 1) {
    const before = p99(await timeHits(port, siteId, RATE, BASELINE_MS));
    const closed = Array.from({ length: sockets }, (_, n) => {
      const [first, trickle] = KINDS[n % KINDS.length] ?? ['', ''];
      return hold(port, first, trickle, (n / sockets) * RAMP_MS);
    });
    const held = p99(await timeHits(port, siteId, RATE, HELD_MS));
    longestMs = Math.max(longestMs, ...(await Promise.all(closed)));
    if (held / before < best.ratio) best = { ratio: held / before, baseline: before, held };
  }
  result.atMost('longest that a slow socket lived', longestMs / 1000, CLOSED_LIMIT_MS / 1000, ' s');
  result.atMost(
    `p99 of others (${best.held.toFixed(1)} ms) against before (${best.baseline.toFixed(1)} ms)`,
    best.ratio,
    2,
    '×',
  );
  return result;
}
