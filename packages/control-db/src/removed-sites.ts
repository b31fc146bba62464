import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

/** A site that is gone, while the event store may still hold something of it. */
export interface RemovedSite {
  readonly siteId: number;
  readonly removedMs: number;
}

export interface RemovedSites {
  /** Of the whole installation. */
  all(): Promise<RemovedSite[]>;
  /** Forgets how hits of these sites ended, as their rows are gone from the event store. */
  forgetCounts(siteIds: readonly number[]): Promise<void>;
  /** Nothing more can come of these sites. */
  done(siteIds: readonly number[]): Promise<void>;
}

export function removedSitesIn(db: Kysely<Database>): RemovedSites {
  return {
    async all() {
      const rows = await inOrganisation(db, 'all', (transaction) =>
        transaction.selectFrom('removed_site').select(['site_id', 'removed_at']).orderBy('site_id').execute(),
      );
      return rows.map((row) => ({ siteId: row.site_id, removedMs: row.removed_at.getTime() }));
    },
    async forgetCounts(siteIds) {
      await inOrganisation(db, 'all', (transaction) =>
        transaction.deleteFrom('hit_count').where('site_id', 'in', siteIds).execute(),
      );
    },
    async done(siteIds) {
      await inOrganisation(db, 'all', (transaction) =>
        transaction.deleteFrom('removed_site').where('site_id', 'in', siteIds).execute(),
      );
    },
  };
}
