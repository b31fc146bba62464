import type { SiteRules } from '@accord/ingest/site-rules';
import type { Clock } from '@accord/kit/clock';
import { localDate } from '@accord/kit/time-zone';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

/** A measured site: what the collector must know, and what people see. */
export interface Site extends SiteRules {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** YYYY-MM-DD in the site's time zone: since when it can have visits. */
  readonly createdOn: string;
  /** Its hits are made up: it belongs to the demo. */
  readonly isDemo: boolean;
}

/** What a new site needs; the rest has defaults (minimal collection). Values must have been checked. */
export type NewSite = Pick<Site, 'orgId' | 'name' | 'urls' | 'timeZone' | 'currency'> &
  Partial<Omit<Site, 'siteId' | 'instrSeq' | 'isDemo'>>;

export interface Sites {
  /** Resolves when this process's directory knows the site. */
  add(site: NewSite): Promise<Site>;
  ofOrganisation(orgId: number): Promise<Site[]>;
  /** Every site of the installation, for the directory. */
  all(): Promise<Site[]>;
}

export function sitesIn(db: Kysely<Database>, clock: Clock, onChange: () => Promise<void>): Sites {
  return {
    async add(site) {
      const row = await inOrganisation(db, site.orgId, (transaction) =>
        transaction
          .insertInto('site')
          .values({
            org_id: site.orgId,
            name: site.name,
            urls: [...site.urls],
            time_zone: site.timeZone,
            currency: site.currency,
            created_on: site.createdOn ?? localDate(site.timeZone, clock.now()),
            collection_preset: site.collectionPreset ?? 'minimal',
            compat: site.compat ?? '',
            keeps_url_fragment: site.keepsUrlFragment ?? false,
            excluded_parameters: [...(site.excludedParameters ?? [])],
            excluded_ips: [...(site.excludedIps ?? [])],
            excluded_user_agents: [...(site.excludedUserAgents ?? [])],
          })
          .returningAll()
          .executeTakeFirstOrThrow(),
      );
      await onChange();
      // Nobody asks this of a site that was added just now; the directory reads it again.
      return toSite({ ...row, demoOrgId: null });
    },
    ofOrganisation: (orgId) => selectSites(db, orgId),
    all: () => selectSites(db, 'all'),
  };
}

async function selectSites(db: Kysely<Database>, orgId: number | 'all'): Promise<Site[]> {
  const rows = await inOrganisation(db, orgId, (transaction) =>
    transaction
      .selectFrom('site')
      .leftJoin('demo_organisation', 'demo_organisation.org_id', 'site.org_id')
      .selectAll('site')
      .select('demo_organisation.org_id as demoOrgId')
      .$if(orgId !== 'all', (query) => query.where('site.org_id', '=', orgId as number))
      .orderBy('site.id')
      .execute(),
  );
  return rows.map(toSite);
}

function toSite(row: Selectable<Database['site']> & { demoOrgId: number | null }): Site {
  return {
    orgId: row.org_id,
    siteId: row.id,
    name: row.name,
    urls: row.urls,
    timeZone: row.time_zone,
    currency: row.currency,
    createdOn: row.created_on,
    collectionPreset: row.collection_preset,
    compat: row.compat,
    keepsUrlFragment: row.keeps_url_fragment,
    excludedParameters: row.excluded_parameters,
    excludedIps: row.excluded_ips,
    excludedUserAgents: row.excluded_user_agents,
    instrSeq: row.instr_seq,
    isDemo: row.demoOrgId !== null,
  };
}
