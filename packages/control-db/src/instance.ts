import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** `own`: someone measures their own sites. `service`: a processor serves organisations. */
export type InstanceRole = 'own' | 'service';

/** What holds for the whole installation. */
export interface Instance {
  /** The role that set-up stored; null before set-up. */
  role(): Promise<InstanceRole | null>;
  /** Stores the role. @throws when there is one already. */
  decideRole(role: InstanceRole): Promise<void>;
}

export function instanceIn(db: Kysely<Database>): Instance {
  return {
    async role() {
      const row = await db.selectFrom('instance').select('role').executeTakeFirst();
      return row?.role ?? null;
    },
    async decideRole(role) {
      await db.insertInto('instance').values({ role }).execute();
    },
  };
}
