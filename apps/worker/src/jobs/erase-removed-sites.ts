import type { RemovedSites } from '@accord/control-db/removed-sites';
import type { Events } from '@accord/events-db/connect';

export interface ErasureParts {
  readonly removedSites: RemovedSites;
  /** Records of the spool that are not loaded yet, of any site. */
  waiting(): Promise<number>;
  readonly events: Pick<Events, 'eraseSites'>;
}

/** Every server has heard of a removal by then, so that no hit of the site is taken any more. */
const HEARD_MS = 90_000;

/**
 * Erases what the event store and the ledger hold of sites that were removed; again, when hits that were waiting in
 * the spool have come after it. Call it between batches, before the accounting is balanced.
 */
export async function eraseRemovedSites(nowMs: number, parts: ErasureParts): Promise<void> {
  const removed = await parts.removedSites.all();
  if (removed.length === 0) return;
  const siteIds = removed.map(({ siteId }) => siteId);
  // Counted first: what is loaded later than this is not erased by now.
  const isSpoolEmpty = (await parts.waiting()) === 0;
  await parts.events.eraseSites(siteIds);
  await parts.removedSites.forgetCounts(siteIds);
  if (!isSpoolEmpty) return;
  const finished = removed.filter(({ removedMs }) => nowMs - removedMs >= HEARD_MS).map(({ siteId }) => siteId);
  if (finished.length > 0) await parts.removedSites.done(finished);
}
