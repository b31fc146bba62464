import type { HitCount } from '@accord/ingest/ports';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

/** How many hits of a site ended in which way. */
export interface OutcomeTotal {
  /** `stored`, `deduplicated`, `failed` or one of the closed list of reasons. */
  readonly outcome: string;
  readonly count: number;
}

export interface HitCounts {
  /** Totals by outcome of what was received at or after `sinceMs`, most frequent first. */
  ofSite(orgId: number, siteId: number, sinceMs: number): Promise<OutcomeTotal[]>;
  /** Totals by outcome over the whole installation of what was received at or after `sinceMs`. */
  ofInstallation(sinceMs: number): Promise<OutcomeTotal[]>;
  /** True when a hit of the site was ever stored. */
  hasStored(orgId: number, siteId: number): Promise<boolean>;
}

export function hitCountsIn(db: Kysely<Database>): HitCounts {
  return {
    ofSite: (orgId, siteId, sinceMs) =>
      inOrganisation(db, orgId, (transaction) =>
        transaction
          .selectFrom('hit_count')
          .select(['outcome', ({ fn }) => fn.sum<number>('count').as('count')])
          .where('site_id', '=', siteId)
          .where('org_id', '=', orgId)
          .where('hour', '>=', new Date(sinceMs))
          .groupBy('outcome')
          .orderBy('count', 'desc')
          .execute(),
      ),
    ofInstallation: (sinceMs) =>
      inOrganisation(db, 'all', (transaction) =>
        transaction
          .selectFrom('hit_count')
          .select(['outcome', ({ fn }) => fn.sum<number>('count').as('count')])
          .where('hour', '>=', new Date(sinceMs))
          .groupBy('outcome')
          .execute(),
      ),
    hasStored: (orgId, siteId) =>
      inOrganisation(db, orgId, async (transaction) => {
        const row = await transaction
          .selectFrom('hit_count')
          .select('site_id')
          .where('site_id', '=', siteId)
          .where('org_id', '=', orgId)
          .where('outcome', '=', 'stored')
          .where('count', '>', 0)
          .limit(1)
          .executeTakeFirst();
        return row !== undefined;
      }),
  };
}

/** Adds counts within the transaction that moves the load position. The organisation is looked up by the site. */
export async function addHitCounts(transaction: Transaction<Database>, counts: readonly HitCount[]): Promise<void> {
  if (counts.length === 0) return;
  const cells = sql`unnest(
    ${counts.map(({ siteId }) => siteId)}::integer[],
    ${counts.map(({ hourMs }) => new Date(hourMs).toISOString())}::timestamptz[],
    ${counts.map(({ outcome }) => outcome)}::text[],
    ${counts.map(({ count }) => count)}::bigint[]
  )`;
  await sql`
    INSERT INTO hit_count (org_id, site_id, hour, outcome, count)
    SELECT coalesce(site.org_id, 0), cell.site_id, cell.hour, cell.outcome, sum(cell.count)
    FROM ${cells} AS cell (site_id, hour, outcome, count)
    LEFT JOIN site ON site.id = cell.site_id
    GROUP BY 1, 2, 3, 4
    ON CONFLICT (site_id, hour, outcome) DO UPDATE SET count = hit_count.count + excluded.count`.execute(transaction);
}
