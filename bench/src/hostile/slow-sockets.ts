import { connect } from 'node:net';

// A process of its own: opening hundreds of sockets must not delay the clock of those who time the others.

export interface SlowSockets {
  port: number;
  sockets: number;
  /** Over this time they are opened. */
  rampMs: number;
  /** One that is open longer counts as 1e9 ms: JSON has no infinity. */
  limitMs: number;
}

const TRICKLE_MS = 1_000;

/** What a slow client sends first, and byte by byte after it. */
const KINDS: readonly (readonly [first: string, trickle: string])[] = [
  ['', ''],
  ['GET /matomo.php?idsite=1&rec=1 HTTP/1.1\r\nHost: a\r\nX-Slow: ', 'a'],
  ['G', 'E'],
  ['POST /matomo.php HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n', 'a'],
  ['POST /matomo.php HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n', '1\r\na\r\n'],
  ['POST /api/v1/setup HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 9999\r\n\r\n', ' '],
];

/** @returns milliseconds until the server closed the connection, 1e9 when it did not in time. */
async function hold(slow: SlowSockets, n: number): Promise<number> {
  await new Promise((resolve) => setTimeout(resolve, (n / slow.sockets) * slow.rampMs));
  const [first, trickle] = KINDS[n % KINDS.length] ?? ['', ''];
  return new Promise((resolve) => {
    const startMs = performance.now();
    const socket = connect(slow.port, '127.0.0.1');
    const timer = setInterval(() => void (trickle !== '' && socket.writable && socket.write(trickle)), TRICKLE_MS);
    const limit = setTimeout(() => end(1e9), slow.limitMs);
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

process.once('message', async (slow: SlowSockets) => {
  const lived = await Promise.all(Array.from({ length: slow.sockets }, (_, n) => hold(slow, n)));
  process.send?.(Math.max(...lived), () => process.exit());
});
process.send?.('ready');
