import type { RemovedSites } from '@accord/control-db/removed-sites';
import type { Events } from '@accord/events-db/connect';

export interface ErasureParts {
  readonly removedSites: RemovedSites;
  /** Records of the spool that are not loaded yet, of any site. */
  waiting(): Promise<number>;
  readonly events: Pick<Events, 'reader' | 'eraseSites'>;
}

/** Every server has heard of a removal by then, so that no hit of the site is taken any more. */
const HEARD_MS = 90_000;

const HELD = `
SELECT
    (SELECT count() FROM actions) + (SELECT count() FROM visits) + (SELECT count() FROM visits_by_visitor) AS held`;

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
  if ((await countHeld(parts.events, siteIds)) > 0) await parts.events.eraseSites(siteIds);
  await parts.removedSites.forgetCounts(siteIds);
  if (!isSpoolEmpty) return;
  const finished = removed.filter(({ removedMs }) => nowMs - removedMs >= HEARD_MS).map(({ siteId }) => siteId);
  if (finished.length > 0) await parts.removedSites.done(finished);
}

/** Rows of these sites, in any version: the tags narrow every table to them. */
async function countHeld(events: ErasureParts['events'], siteIds: readonly number[]): Promise<number> {
  const rows = await events.reader.run(
    { sql: HELD, params: {}, columns: ['held'] },
    { purpose: 'consistency', surface: 'worker', report: 'erase-removed-sites', orgId: 0, siteIds },
  );
  return Number(rows[0]?.held ?? 0);
}
