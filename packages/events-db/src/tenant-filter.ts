import type { EngineTags } from './engine.ts';

/** Tables that hold rows of sites. A test compares the list with the migrated schema. */
export const TENANT_TABLES = ['actions', 'visits', 'visits_by_visitor', 'conversions', 'bot_hits'] as const;

/**
 * The second line of tenant isolation: whatever a report's SQL says, the engine shows it rows of the tagged sites only.
 * Questions of the loader and of consistency checks are not about one tenant and are filtered when they name sites.
 */
export function filterByTenant(tags: EngineTags): Readonly<Record<string, string>> {
  const isOfTenant = tags.purpose === 'report' || tags.purpose === 'live';
  if (!isOfTenant && tags.siteIds.length === 0) return {};
  const siteIds = tags.siteIds.filter((siteId) => Number.isSafeInteger(siteId) && siteId >= 0);
  const condition = siteIds.length === 0 ? '0' : `site_id IN (${siteIds.join(', ')})`;
  const entries = TENANT_TABLES.map((table) => `'${table}':'${condition}'`);
  return { additional_table_filters: `{${entries.join(',')}}` };
}
