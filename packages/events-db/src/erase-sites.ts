import { invariant } from '@accord/kit/invariant';
import type { Engine, EngineTags } from './engine.ts';
import { TENANT_TABLES } from './tenant-filter.ts';

/**
 * Erases everything of these sites: every version of every row, and waits until the parts without them are written.
 * May be repeated. Not for a cluster yet: a Distributed table takes no mutation.
 */
export async function eraseSites(engine: Engine, siteIds: readonly number[]): Promise<void> {
  invariant(siteIds.length > 0 && siteIds.every((id) => Number.isSafeInteger(id) && id > 0), 'sites have numbers');
  const tags: EngineTags = { purpose: 'migration', surface: 'erase-sites', orgId: 0, siteIds };
  for (const table of TENANT_TABLES) {
    await engine.command(
      `ALTER TABLE ${table} DELETE WHERE site_id IN (${siteIds.join(', ')}) SETTINGS mutations_sync = 2`,
      tags,
    );
  }
}
