import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type HostileParts, type HostileResult, hostileResult } from './hostile-result.ts';
import type { SlowSockets } from './slow-sockets.ts';
import { p99, timeHits } from './time-hits.ts';

const CLOSED_LIMIT_MS = 15_000;
const RATE = 200;
/** As long before the sockets as with them: a percentile of fewer answers strays further. */
const TIMED_MS = 6_000;
const RAMP_MS = 1_000;
/** A figure of a shared machine: what a neighbour did in one try is not there in the next. */
const TRIES = 3;

/** Starts the slow clients' process, so that its start is not felt while answers are timed. */
async function slowClients(): Promise<(slow: SlowSockets) => Promise<number>> {
  const child = fork(join(import.meta.dirname, 'slow-sockets.ts'), [], { execArgv: ['--import', 'tsx'] });
  await once(child, 'message');
  return async (slow) => {
    child.send(slow);
    const [longestMs] = (await once(child, 'message')) as [number];
    return longestMs;
  };
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
    const openSlowly = await slowClients();
    const before = p99(await timeHits(port, siteId, RATE, TIMED_MS));
    const closed = openSlowly({ port, sockets, rampMs: RAMP_MS, limitMs: CLOSED_LIMIT_MS + 3_000 });
    const held = p99(await timeHits(port, siteId, RATE, TIMED_MS));
    longestMs = Math.max(longestMs, await closed);
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
