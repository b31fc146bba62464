import { createHash, randomUUID } from 'node:crypto';
import type { Clock } from '@accord/kit/clock';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { DEMO_OWNER_EMAIL } from './demo.ts';
import { inOrganisation } from './in-organisation.ts';

/** How people get into the demo: by a key that works once, because its owner has no password that anybody knows. */
export interface DemoSignIn {
  /** Whoever shows `key` before `expiresMs` may sign in as the demo's owner, once. An earlier key is void. */
  offer(orgId: number, key: string, expiresMs: number): Promise<void>;
  /** Takes a key that was offered. @returns whose it was, undefined when it is void. */
  take(key: string): Promise<{ orgId: number; email: string } | undefined>;
  /** Gives the demo's owner a password, for the sign-in library to check. */
  setPassword(orgId: number, passwordHash: string): Promise<void>;
}

/** Keys are long and random, so a plain digest cannot be guessed back. */
const digest = (key: string): Buffer => createHash('sha256').update(key).digest();

export function demoSignInIn(db: Kysely<Database>, clock: Clock): DemoSignIn {
  return {
    async offer(orgId, key, expiresMs) {
      await inOrganisation(db, orgId, (transaction) =>
        transaction
          .updateTable('demo_organisation')
          .set({ sign_in_hash: digest(key), sign_in_expires_at: new Date(expiresMs) })
          .where('org_id', '=', orgId)
          .execute(),
      );
    },
    // Whose key it is, is the question: so it is looked for in all organisations.
    take: (key) =>
      inOrganisation(db, 'all', async (transaction) => {
        const taken = await transaction
          .updateTable('demo_organisation')
          .set({ sign_in_hash: null, sign_in_expires_at: null })
          .where('sign_in_hash', '=', digest(key))
          .where('sign_in_expires_at', '>', new Date(clock.now()))
          .returning('org_id')
          .executeTakeFirst();
        return taken && { orgId: taken.org_id, email: DEMO_OWNER_EMAIL };
      }),
    setPassword: (orgId, passwordHash) =>
      inOrganisation(db, orgId, async (transaction) => {
        const owner = await transaction
          .selectFrom('member')
          .select('user_id')
          .where('org_id', '=', orgId)
          .executeTakeFirstOrThrow();
        await transaction
          .insertInto('account')
          .values({
            id: randomUUID(),
            user_id: owner.user_id,
            account_id: owner.user_id,
            provider_id: 'credential',
            password: passwordHash,
          })
          .onConflict((conflict) =>
            conflict.columns(['provider_id', 'account_id']).doUpdateSet({ password: passwordHash }),
          )
          .execute();
      }),
  };
}
