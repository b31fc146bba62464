import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';

/** Hits of one hour that brought something of a category that was not kept as it came. */
export interface NotKeptCount {
  readonly orgId: number;
  readonly siteId: number;
  readonly hourMs: number;
  readonly category: string;
  readonly count: number;
}

export interface NotKeptCounts {
  /** Adds to what is there. Counts of sites that have gone are left out. */
  add(counts: readonly NotKeptCount[]): Promise<void>;
  /** By category, of hours from `sinceMs` on. */
  since(site: SiteKey, sinceMs: number): Promise<{ category: string; count: number }[]>;
  /** Removes what is older. */
  removeBefore(beforeMs: number): Promise<void>;
}

export function notKeptCountsIn(db: Kysely<Database>): NotKeptCounts {
  return {
    add: (counts) =>
      inOrganisation(db, 'all', async (transaction) => {
        for (const { orgId, siteId, hourMs, category, count } of counts) {
          await sql`
            INSERT INTO not_kept_count (site_id, org_id, hour, category, count)
            SELECT id, org_id, ${new Date(hourMs)}, ${category}, ${count} FROM site WHERE id = ${siteId} AND org_id = ${orgId}
            ON CONFLICT (site_id, hour, category) DO UPDATE SET count = not_kept_count.count + excluded.count
          `.execute(transaction);
        }
      }),
    since: ({ orgId, siteId }, sinceMs) =>
      inOrganisation(db, orgId, (transaction) =>
        transaction
          .selectFrom('not_kept_count')
          .select('category')
          .select(({ fn }) => fn.sum<number>('count').as('count'))
          .where('org_id', '=', orgId)
          .where('site_id', '=', siteId)
          .where('hour', '>=', new Date(sinceMs))
          .groupBy('category')
          .execute(),
      ),
    removeBefore: (beforeMs) =>
      inOrganisation(db, 'all', async (transaction) => {
        await transaction.deleteFrom('not_kept_count').where('hour', '<', new Date(beforeMs)).execute();
      }),
  };
}
