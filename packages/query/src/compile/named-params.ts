import type { QueryParam } from '../ports.ts';
import { listParams } from './list-params.ts';

/** The site's time zone and the lists that a statement names, in the catalog's expressions or in its segment. */
export function namedParams(sql: string, timeZone: string): Record<string, QueryParam> {
  const known = Object.entries<QueryParam>({ timeZone, ...listParams });
  return Object.fromEntries(known.filter(([name]) => sql.includes(`{${name}:`)));
}
