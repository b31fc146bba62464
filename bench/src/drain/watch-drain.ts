import { setTimeout as sleep } from 'node:timers/promises';
import type { ControlStore } from '@accord/control-db/connect';
import type { Stack } from '../stack.ts';

/** What the ledger said at a moment, and what it had cost until then. */
interface Look {
  readonly atMs: number;
  readonly done: number;
  readonly workerMs: number;
  readonly engineMs: number;
}

export interface Drain {
  readonly hits: number;
  readonly perSecond: number;
  /** Rates between looks. */
  readonly rates: readonly number[];
  /** Microseconds of processor time a hit. */
  readonly workerUs: number;
  readonly engineUs: number;
}

const LOOK_MS = 250;

/** Watches the ledger until that many hits are loaded. The first batch only starts the clock: the worker warms up. */
export async function watchDrain(control: ControlStore, stack: Stack, hits: number): Promise<Drain> {
  const looks: Look[] = [];
  for (;;) {
    const done = await countLoaded(control);
    if (done > 0 && done !== looks.at(-1)?.done) {
      const [workerMs, engineMs] = await Promise.all([stack.cpuMs('worker'), stack.cpuMs('events-host')]);
      looks.push({ atMs: performance.now(), done, workerMs, engineMs });
    }
    if (done >= hits) break;
    await sleep(LOOK_MS);
  }
  const [first, last] = [looks[0], looks.at(-1)];
  if (!first || !last || first === last) throw new Error('the spool was drained in one batch: take more hits');
  const taken = last.done - first.done;
  const rateOf = (from: Look, to: Look): number => ((to.done - from.done) / (to.atMs - from.atMs)) * 1000;
  return {
    hits: taken,
    perSecond: rateOf(first, last),
    rates: looks.slice(1).map((look, at) => rateOf(looks[at] as Look, look)),
    workerUs: ((last.workerMs - first.workerMs) * 1000) / taken,
    engineUs: ((last.engineMs - first.engineMs) * 1000) / taken,
  };
}

/** Resolves when that many hits are in the ledger. */
export async function untilLoaded(control: ControlStore, hits: number): Promise<void> {
  while ((await countLoaded(control)) < hits) await sleep(LOOK_MS);
}

/** Hits that the ledger has, however they ended. */
async function countLoaded(control: ControlStore): Promise<number> {
  const totals = await control.hitCounts.ofInstallation(0);
  return totals.reduce((sum, { count }) => sum + Number(count), 0);
}
