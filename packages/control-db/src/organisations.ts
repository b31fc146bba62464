import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

export interface Organisation {
  readonly id: number;
  readonly name: string;
}

export interface Organisations {
  add(name: string): Promise<Organisation>;
  byId(orgId: number): Promise<Organisation | undefined>;
}

export function organisationsIn(db: Kysely<Database>): Organisations {
  return {
    add: (name) =>
      inOrganisation(db, 'all', (transaction) =>
        transaction.insertInto('organisation').values({ name }).returning(['id', 'name']).executeTakeFirstOrThrow(),
      ),
    byId: (orgId) =>
      inOrganisation(db, orgId, (transaction) =>
        transaction.selectFrom('organisation').select(['id', 'name']).where('id', '=', orgId).executeTakeFirst(),
      ),
  };
}
