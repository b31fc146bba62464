import { connect, type Socket } from 'node:net';
import { systemClock } from '@accord/kit/clock';
import { quantile } from '../spread.ts';
import type { LoadOrder, LoadReport } from './load-order.ts';
import { pageViewRequests } from './page-view-requests.ts';

// Sends page views over kept connections, in a process of its own. Requests are made beforehand and answers are hardly
// read, so that the load costs as little as it can of the machine that it shares with the server.

const CONNECTIONS = 64;
const PACE_MS = 2;
const ANSWERED = Buffer.from('HTTP/1.1 204');
const END = Buffer.from('\r\n\r\n');

const traffic = pageViewRequests(1, systemClock.now());
const requests: { bytes: Buffer; hitIdAt: number }[] = [];
let next = 0;

/** Requests that are there already are sent again, with other hit ids. */
function prepare(distinct: number): void {
  while (requests.length < distinct) {
    const { value } = traffic.next();
    if (!value) throw new Error('there is not that much traffic');
    const lines = Object.entries(value.headers).map(([name, text]) => `${name}: ${text}`);
    const bytes = Buffer.from([`GET ${value.path} HTTP/1.1`, ...lines, '', ''].join('\r\n'));
    requests.push({ bytes, hitIdAt: bytes.indexOf('&hit_id=') + '&hit_id='.length });
  }
}

/** The next request, with a hit id that none had before. */
function nextRequest(): Buffer {
  const { bytes, hitIdAt } = requests[next++ % requests.length] as (typeof requests)[number];
  bytes.write(next.toString(16).padStart(8, '0'), hitIdAt, 'latin1');
  return bytes;
}

async function run({ port, seconds, rate, distinct }: LoadOrder): Promise<LoadReport> {
  prepare(distinct);
  const sockets = await Promise.all(Array.from({ length: CONNECTIONS }, () => open(port)));
  const latencies: number[] = [];
  const due: number[] = [];
  const idle: Socket[] = [];
  const dueOf = new Map<Socket, number>();
  let failed = 0;
  let isOver = false;
  const startMs = performance.now();

  const send = (socket: Socket, dueMs: number): void => {
    dueOf.set(socket, dueMs);
    socket.write(nextRequest());
  };
  const goOn = (socket: Socket): void => {
    if (isOver) return;
    const dueMs = rate === null ? performance.now() : due.shift();
    if (dueMs === undefined) idle.push(socket);
    else send(socket, dueMs);
  };
  for (const socket of sockets) {
    socket.on('data', (bytes) => {
      if (isOver) return;
      if (bytes.compare(ANSWERED, 0, ANSWERED.length, 0, ANSWERED.length) !== 0 || !bytes.subarray(-4).equals(END))
        failed++;
      else latencies.push(performance.now() - (dueOf.get(socket) ?? Number.NaN));
      goOn(socket);
    });
    socket.on('close', () => {
      if (!isOver) failed++;
    });
    goOn(socket);
  }
  let made = 0;
  const pace = setInterval(() => {
    if (rate === null) return;
    const elapsedMs = performance.now() - startMs;
    for (; made < (elapsedMs / 1000) * rate; made++) {
      const dueMs = startMs + (made / rate) * 1000;
      const socket = idle.pop();
      if (socket) send(socket, dueMs);
      else due.push(dueMs);
    }
  }, PACE_MS);
  await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
  const elapsedMs = performance.now() - startMs;
  // What has waited until now counts as waiting that long: a server that falls behind must not look fast.
  if (rate !== null) for (const dueMs of [...due, ...dueOf.values()]) latencies.push(performance.now() - dueMs);
  isOver = true;
  clearInterval(pace);
  for (const socket of sockets) socket.destroy();
  const answered = rate === null ? latencies.length : latencies.length - due.length - dueOf.size;
  // A server that was away all the time made everybody wait that long.
  if (latencies.length === 0) latencies.push(elapsedMs);
  return { answered, failed, elapsedMs, p50Ms: quantile(latencies, 0.5), p99Ms: quantile(latencies, 0.99) };
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => resolve(socket));
    socket.setNoDelay(true);
    socket.on('error', reject);
  });
}

process.on('message', (order: LoadOrder) => {
  run(order).then(
    (report) => process.send?.(report),
    (error: Error) => {
      process.stderr.write(`the load failed: ${error.message}\n`);
      process.exit(1);
    },
  );
});
process.on('disconnect', () => process.exit());
process.send?.('ready');
