import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';

/** The last look at figures of a site that must agree. */
export interface FigureCheck extends SiteKey {
  readonly checkId: string;
  /** Days in the site's time zone, YYYY-MM-DD, both included. */
  readonly fromDay: string;
  readonly toDay: string;
  /** null where the look did not end in time. */
  readonly expected: number | null;
  readonly found: number | null;
  readonly checkedMs: number;
  /** Since when it fails; null while the figures agree. */
  readonly failedSinceMs: number | null;
}

export interface FigureChecks {
  /** The site whose turn it is: the one that was not looked at for longest. */
  next(): Promise<SiteKey | undefined>;
  ofSite(site: SiteKey): Promise<FigureCheck[]>;
  /** Writes over what was known; nothing where the site has gone. */
  write(site: SiteKey, checks: readonly Omit<FigureCheck, keyof SiteKey>[]): Promise<void>;
}

export function figureChecksIn(db: Kysely<Database>): FigureChecks {
  return {
    next: () =>
      inOrganisation(db, 'all', async (transaction) => {
        const row = await transaction
          .selectFrom('site')
          .leftJoin('figure_check', 'figure_check.site_id', 'site.id')
          .select(['site.id as siteId', 'site.org_id as orgId'])
          .groupBy(['site.id', 'site.org_id'])
          .orderBy(sql`max(figure_check.checked_at) NULLS FIRST`)
          .orderBy('site.id')
          .limit(1)
          .executeTakeFirst();
        return row;
      }),
    ofSite: ({ orgId, siteId }) =>
      inOrganisation(db, orgId, async (transaction) => {
        const rows = await transaction
          .selectFrom('figure_check')
          .selectAll()
          .where('site_id', '=', siteId)
          .orderBy('check_id')
          .execute();
        return rows.map(toCheck);
      }),
    write: ({ siteId }, checks) =>
      inOrganisation(db, 'all', async (transaction) => {
        for (const { checkId, fromDay, toDay, expected, found, checkedMs, failedSinceMs } of checks) {
          const failedSince = failedSinceMs === null ? null : new Date(failedSinceMs);
          await sql`
            INSERT INTO figure_check
              (site_id, org_id, check_id, from_day, to_day, expected, found, checked_at, failed_since)
            SELECT id, org_id, ${checkId}, ${fromDay}, ${toDay}, ${expected}::bigint, ${found}::bigint,
              ${new Date(checkedMs)}, ${failedSince}::timestamptz
            FROM site WHERE id = ${siteId}
            ON CONFLICT (site_id, check_id) DO UPDATE SET
              from_day = excluded.from_day, to_day = excluded.to_day, expected = excluded.expected,
              found = excluded.found, checked_at = excluded.checked_at, failed_since = excluded.failed_since
          `.execute(transaction);
        }
      }),
  };
}

function toCheck(row: Selectable<Database['figure_check']>): FigureCheck {
  return {
    orgId: row.org_id,
    siteId: row.site_id,
    checkId: row.check_id,
    fromDay: row.from_day,
    toDay: row.to_day,
    expected: row.expected,
    found: row.found,
    checkedMs: row.checked_at.getTime(),
    failedSinceMs: row.failed_since?.getTime() ?? null,
  };
}
