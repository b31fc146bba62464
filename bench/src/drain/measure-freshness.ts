import { setTimeout as sleep } from 'node:timers/promises';
import type { Events } from '@accord/events-db/connect';
import { systemClock } from '@accord/kit/clock';
import type { LoadClient } from '../ingest/load-client.ts';

const LOOK_MS = 100;
const TAGS = { purpose: 'consistency', surface: 'bench', report: 'freshness', orgId: 0, siteIds: [] } as const;
const NEWEST = 'SELECT toUnixTimestamp64Milli(max(received)) AS newest, count() AS hits FROM actions';

export interface Freshness {
  readonly rate: number;
  readonly answered: number;
  /** How old each moment's hits were when they could be counted, in milliseconds. */
  readonly agesMs: readonly number[];
}

/**
 * Sends hits at a rate and looks all the time at the newest one that can be counted. Hits are loaded in the order in which
 * they were received, so that one says how old the others were.
 */
export async function measureFreshness(
  events: Events,
  load: LoadClient,
  port: number,
  rate: number,
  seconds: number,
): Promise<Freshness> {
  const startMs = systemClock.now();
  const agesMs: number[] = [];
  let isOver = false;
  let seenMs = startMs;
  const running = load.run({ port, seconds, rate, distinct: Math.ceil(rate * seconds) }).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const answer = await events.engine.query({ sql: NEWEST, params: {} }, TAGS);
    const newestMs = Number(answer.rows[0]?.[0]);
    const nowMs = systemClock.now();
    // Each 10 ms of arrivals that came into sight since the last look, with the age that they have now.
    for (; seenMs < newestMs; seenMs += 10) agesMs.push(nowMs - seenMs);
    await sleep(LOOK_MS);
  }
  const { answered } = await running;
  return { rate, answered, agesMs };
}
