import { invariant } from '@accord/kit/invariant';
import type { Engine, EngineTags } from './engine.ts';
import { TENANT_TABLES } from './tenant-filter.ts';

/**
 * Erases everything of these sites: every version of every row. Waits until the parts without them are written. Costs
 * a count where nothing is held, so it may be repeated. Not for a cluster yet: a Distributed table takes no mutation.
 */
export async function eraseSites(engine: Engine, siteIds: readonly number[]): Promise<void> {
  invariant(siteIds.length > 0 && siteIds.every((id) => Number.isSafeInteger(id) && id > 0), 'sites have numbers');
  for (const table of TENANT_TABLES) {
    if ((await countHeld(engine, table, siteIds)) === 0) continue;
    await engine.command(
      `ALTER TABLE ${table} DELETE WHERE site_id IN (${siteIds.join(', ')}) SETTINGS mutations_sync = 2`,
      tagsOf('migration', siteIds),
    );
  }
}

/** Rows in any version: the tags narrow every table to these sites. */
async function countHeld(engine: Engine, table: string, siteIds: readonly number[]): Promise<number> {
  const question = { sql: `SELECT count() FROM ${table}`, params: {} };
  const { rows } = await engine.query(question, tagsOf('consistency', siteIds));
  return Number(rows[0]?.[0] ?? 0);
}

function tagsOf(purpose: EngineTags['purpose'], siteIds: readonly number[]): EngineTags {
  return { purpose, surface: 'erase-sites', orgId: 0, siteIds };
}
