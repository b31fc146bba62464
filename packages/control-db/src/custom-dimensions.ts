import type { DimensionRule } from '@accord/ingest/site-rules';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { groupBySite } from './group-by-site.ts';
import { inOrganisation } from './in-organisation.ts';

/** A custom dimension of a site, as people name it. */
export interface CustomDimension extends DimensionRule {
  readonly siteId: number;
  readonly name: string;
  /** Its place within the scope, from 1. */
  readonly place: number;
  readonly isActive: boolean;
}

export type NewDimension = Omit<CustomDimension, 'siteId' | 'dimensionId' | 'place'>;

/** Dimensions that a site has in each scope at most. */
export const MOST_DIMENSIONS = 50;

export interface CustomDimensions {
  /** @returns the new number; null when the scope is full. Values must have been checked. */
  add(site: SiteKey, dimension: NewDimension): Promise<number | null>;
  /** False when there is no such dimension. The scope stays. */
  update(site: SiteKey, dimensionId: number, dimension: Omit<NewDimension, 'scope'>): Promise<boolean>;
}

export function customDimensionsIn(db: Kysely<Database>, onChange: () => Promise<void>): CustomDimensions {
  return {
    async add({ orgId, siteId }, dimension) {
      const row = await inOrganisation(db, orgId, async (transaction) => {
        // One at a time for each site: numbers follow one another.
        await sql`SELECT 1 FROM site WHERE id = ${siteId} FOR UPDATE`.execute(transaction);
        const known = await transaction
          .selectFrom('custom_dimension')
          .select(['dimension_id', 'scope', 'place'])
          .where('site_id', '=', siteId)
          .execute();
        const ids = known.map((other) => other.dimension_id);
        const places = known.filter((other) => other.scope === dimension.scope).map((other) => other.place);
        if (places.length >= MOST_DIMENSIONS) return null;
        const dimensionId = Math.max(0, ...ids) + 1;
        const place = Math.max(0, ...places) + 1;
        await transaction
          .insertInto('custom_dimension')
          .values({
            org_id: orgId,
            site_id: siteId,
            dimension_id: dimensionId,
            place,
            scope: dimension.scope,
            ...columnsOf(dimension),
          })
          .execute();
        return dimensionId;
      });
      await onChange();
      return row;
    },
    async update({ orgId, siteId }, dimensionId, dimension) {
      const result = await inOrganisation(db, orgId, (transaction) =>
        transaction
          .updateTable('custom_dimension')
          .set(columnsOf(dimension))
          .where('site_id', '=', siteId)
          .where('dimension_id', '=', dimensionId)
          .executeTakeFirst(),
      );
      await onChange();
      return result.numUpdatedRows > 0n;
    },
  };
}

/** The custom dimensions of an organisation's sites, active or not, by site. */
export async function selectDimensions(
  db: Kysely<Database>,
  orgId: number | 'all',
): Promise<Map<number, CustomDimension[]>> {
  const rows = await inOrganisation(db, orgId, (transaction) =>
    transaction
      .selectFrom('custom_dimension')
      .selectAll()
      .$if(orgId !== 'all', (query) => query.where('org_id', '=', orgId as number))
      .orderBy('site_id')
      .orderBy('dimension_id')
      .execute(),
  );
  return groupBySite(rows.map(toDimension));
}

function columnsOf(dimension: Omit<NewDimension, 'scope'>) {
  return {
    name: dimension.name,
    is_active: dimension.isActive,
    is_case_sensitive: dimension.isCaseSensitive,
    extractions: JSON.stringify(dimension.extractions),
  };
}

function toDimension(row: Selectable<Database['custom_dimension']>): CustomDimension {
  return {
    siteId: row.site_id,
    dimensionId: row.dimension_id,
    name: row.name,
    scope: row.scope,
    place: row.place,
    isActive: row.is_active,
    isCaseSensitive: row.is_case_sensitive,
    extractions: row.extractions,
  };
}
