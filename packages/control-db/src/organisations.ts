import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

export interface Organisation {
  readonly id: number;
  readonly name: string;
  /** Its traffic is made up. */
  readonly isDemo: boolean;
}

export interface Organisations {
  add(name: string): Promise<Organisation>;
  byId(orgId: number): Promise<Organisation | undefined>;
}

export function organisationsIn(db: Kysely<Database>): Organisations {
  return {
    add: (name) =>
      inOrganisation(db, 'all', async (transaction) => {
        const row = await transaction
          .insertInto('organisation')
          .values({ name })
          .returning(['id', 'name'])
          .executeTakeFirstOrThrow();
        return { ...row, isDemo: false };
      }),
    byId: (orgId) =>
      inOrganisation(db, orgId, async (transaction) => {
        const row = await transaction
          .selectFrom('organisation')
          .leftJoin('demo_organisation', 'demo_organisation.org_id', 'organisation.id')
          .select(['organisation.id', 'organisation.name', 'demo_organisation.org_id as demoOrgId'])
          .where('organisation.id', '=', orgId)
          .executeTakeFirst();
        return row && { id: row.id, name: row.name, isDemo: row.demoOrgId !== null };
      }),
  };
}
