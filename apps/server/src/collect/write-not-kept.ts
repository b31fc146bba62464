import type { ControlStore } from '@accord/control-db/connect';
import type { SiteDirectory } from '@accord/control-db/site-directory';
import type { Clock } from '@accord/kit/clock';
import type { NotKeptTally } from './not-kept-tally.ts';

const EVERY_MS = 10_000;
const KEPT_MS = 30 * 24 * 3_600_000;

/**
 * Writes what was counted every few seconds, and removes what is older than 30 days. While the control store is away
 * the counts wait in memory. @returns what writes them a last time and ends.
 */
export function writeNotKept(
  { notKept }: Pick<ControlStore, 'notKept'>,
  tally: NotKeptTally,
  directory: SiteDirectory,
  clock: Clock,
): () => Promise<void> {
  const write = async (): Promise<void> => {
    const counts = tally.take((siteId) => directory.rulesOf(siteId)?.orgId);
    if (counts.length === 0) return;
    try {
      await notKept.add(counts);
      await notKept.removeBefore(clock.now() - KEPT_MS);
    } catch {
      // The control store is away: nothing is lost, and the readiness check says so.
      tally.giveBack(counts);
    }
  };
  const timer = setInterval(() => void write(), EVERY_MS);
  timer.unref();
  return async () => {
    clearInterval(timer);
    await write();
  };
}
