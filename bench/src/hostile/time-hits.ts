import { Agent, request } from 'node:http';

/** Sends page views at a steady rate and times each answer. @returns milliseconds, sorted. */
export async function timeHits(port: number, siteId: number, rate: number, forMs: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 32 });
  const times: number[] = [];
  const open: Promise<void>[] = [];
  const startMs = performance.now();
  for (let n = 0; ; n += 1) {
    const dueMs = startMs + (n * 1000) / rate;
    if (dueMs - startMs > forMs) break;
    const waitMs = dueMs - performance.now();
    if (waitMs > 0) await new Promise((resolve) => setTimeout(resolve, waitMs));
    open.push(timeHit(port, siteId, n, agent).then((ms) => void times.push(ms)));
  }
  await Promise.all(open);
  agent.destroy();
  return times.sort((a, b) => a - b);
}

/** The time below which 99 of 100 lie. */
export const p99 = (sorted: readonly number[]): number => sorted[Math.floor(sorted.length * 0.99)] ?? 0;

/** @returns `Infinity` when no good answer came. */
function timeHit(port: number, siteId: number, n: number, agent: Agent): Promise<number> {
  const path = `/matomo.php?idsite=${siteId}&rec=1&send_image=0&_id=${n.toString(16).padStart(16, '0')}&url=https%3A%2F%2Fshop.example%2F${n % 50}`;
  const startMs = performance.now();
  return new Promise((resolve) => {
    const failed = (): void => resolve(Number.POSITIVE_INFINITY);
    const asked = request({ host: '127.0.0.1', port, path, agent, timeout: 10_000 }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 204 ? resolve(performance.now() - startMs) : failed()));
    });
    asked.on('timeout', () => asked.destroy(new Error('no answer')));
    asked.on('error', failed);
    asked.end();
  });
}
