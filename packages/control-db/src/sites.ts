import type { CollectionChoices } from '@accord/ingest/site-rules';
import { type SiteRules, siteDefaults } from '@accord/ingest/site-rules';
import type { Clock } from '@accord/kit/clock';
import { localDate } from '@accord/kit/time-zone';
import type { Kysely, Selectable } from 'kysely';
import { type CustomDimension, selectDimensions } from './custom-dimensions.ts';
import type { Database } from './database.ts';
import { type Goal, selectGoals } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';
import type { InstructionSource } from './instruction-source.ts';
import { choicesOfRow, columnsOfChoices, writeInstruction } from './instructions.ts';

/** A measured site: what the collector must know, and what people see. */
export interface Site extends SiteRules {
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** YYYY-MM-DD in the site's time zone: since when it can have visits. */
  readonly createdOn: string;
  /** Its hits are made up: it belongs to the demo. */
  readonly isDemo: boolean;
  /** It sells: there are ecommerce reports. */
  readonly isEcommerce: boolean;
  readonly goals: readonly Goal[];
  /** Those that are active; `allDimensions` has the others too. */
  readonly dimensions: readonly CustomDimension[];
  readonly allDimensions: readonly CustomDimension[];
}

/** What a new site needs; the rest has defaults (minimal collection). Values must have been checked. */
export type NewSite = Pick<Site, 'orgId' | 'name' | 'urls' | 'timeZone' | 'currency'> &
  Partial<Omit<Site, 'siteId' | 'instrSeq' | 'isDemo' | 'goals' | 'dimensions' | 'allDimensions' | 'collection'>> & {
    readonly collection?: CollectionChoices;
    /** Of the first instruction. */
    readonly source?: InstructionSource;
  };

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
      const search = site.siteSearch ?? siteDefaults.siteSearch;
      const collection = site.collection ?? siteDefaults.collection;
      const row = await inOrganisation(db, site.orgId, async (transaction) => {
        const added = await transaction
          .insertInto('site')
          .values({
            org_id: site.orgId,
            name: site.name,
            urls: [...site.urls],
            time_zone: site.timeZone,
            currency: site.currency,
            created_on: site.createdOn ?? localDate(site.timeZone, clock.now()),
            ...columnsOfChoices(collection),
            compat: site.compat ?? '',
            keeps_url_fragment: site.keepsUrlFragment ?? false,
            excluded_parameters: [...(site.excludedParameters ?? [])],
            excluded_ips: [...(site.excludedIps ?? [])],
            excluded_user_agents: [...(site.excludedUserAgents ?? [])],
            excluded_referrers: [...(site.excludedReferrers ?? [])],
            excluded_requests: [...(site.excludedRequests ?? [])],
            excludes_unknown_urls: site.excludesUnknownUrls ?? false,
            is_ecommerce: site.isEcommerce ?? false,
            has_site_search: search.isOn,
            search_keyword_parameters: [...search.keywordParameters],
            search_category_parameters: [...search.categoryParameters],
          })
          .returningAll()
          .executeTakeFirstOrThrow();
        const source = site.source ?? { userId: null, origin: 'api', reason: '' };
        const key = { orgId: site.orgId, siteId: added.id };
        await writeInstruction(transaction, clock, key, added.instr_seq, { before: null, after: collection, source });
        return added;
      });
      await onChange();
      // Nobody asks this of a site that was added just now; the directory reads it again.
      return toSite({ ...row, demoOrgId: null }, [], []);
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
  const [goals, dimensions] = [await selectGoals(db, orgId), await selectDimensions(db, orgId)];
  return rows.map((row) => toSite(row, goals.get(row.id) ?? [], dimensions.get(row.id) ?? []));
}

function toSite(
  row: Selectable<Database['site']> & { demoOrgId: number | null },
  goals: readonly Goal[],
  allDimensions: readonly CustomDimension[],
): Site {
  return {
    orgId: row.org_id,
    siteId: row.id,
    name: row.name,
    urls: row.urls,
    timeZone: row.time_zone,
    currency: row.currency,
    createdOn: row.created_on,
    collection: choicesOfRow(row),
    compat: row.compat,
    keepsUrlFragment: row.keeps_url_fragment,
    excludedParameters: row.excluded_parameters,
    excludedIps: row.excluded_ips,
    excludedUserAgents: row.excluded_user_agents,
    excludedReferrers: row.excluded_referrers,
    excludedRequests: row.excluded_requests,
    excludesUnknownUrls: row.excludes_unknown_urls,
    isEcommerce: row.is_ecommerce,
    siteSearch: {
      isOn: row.has_site_search,
      keywordParameters: row.search_keyword_parameters,
      categoryParameters: row.search_category_parameters,
    },
    goals,
    allDimensions,
    dimensions: allDimensions.filter((dimension) => dimension.isActive),
    instrSeq: row.instr_seq,
    isDemo: row.demoOrgId !== null,
  };
}
