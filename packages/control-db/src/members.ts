import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

/** A person in an organisation. */
export interface Member {
  readonly userId: string;
  readonly orgId: number;
  readonly orgName: string;
  readonly role: 'owner';
}

export interface NewOwner {
  readonly orgId: number;
  readonly name: string;
  /** Lower case: sign-in compares it so. */
  readonly email: string;
  /** As the sign-in library hashes it; null: this person cannot sign in with a password. */
  readonly passwordHash: string | null;
}

export interface Members {
  /** True when anybody but the demo's owner can be told apart here at all: then set-up is over. */
  hasAnyUser(): Promise<boolean>;
  /** Creates a person who owns the organisation. @returns the user's id. */
  addOwner(owner: NewOwner): Promise<string>;
  /** The organisation to which a person belongs (the first they joined). */
  ofUser(userId: string): Promise<Member | undefined>;
}

export function membersIn(db: Kysely<Database>): Members {
  return {
    hasAnyUser: () =>
      // A demo is no set-up: it may be there before somebody comes to stay.
      inOrganisation(db, 'all', async (transaction) => {
        const ofDemo = transaction
          .selectFrom('member')
          .innerJoin('demo_organisation', 'demo_organisation.org_id', 'member.org_id')
          .select('member.user_id');
        const found = await transaction
          .selectFrom('user')
          .select('id')
          .where('id', 'not in', ofDemo)
          .limit(1)
          .executeTakeFirst();
        return found !== undefined;
      }),
    addOwner: ({ orgId, name, email, passwordHash }) =>
      inOrganisation(db, orgId, async (transaction) => {
        const userId = randomUUID();
        await transaction.insertInto('user').values({ id: userId, name, email, image: null }).execute();
        if (passwordHash !== null) {
          await transaction
            .insertInto('account')
            .values({
              id: randomUUID(),
              user_id: userId,
              account_id: userId,
              provider_id: 'credential',
              password: passwordHash,
            })
            .execute();
        }
        await transaction.insertInto('member').values({ org_id: orgId, user_id: userId, role: 'owner' }).execute();
        return userId;
      }),
    ofUser: (userId) =>
      // Which organisation it is, is the question: so this one looks into all of them, for one user.
      inOrganisation(db, 'all', (transaction) =>
        transaction
          .selectFrom('member')
          .innerJoin('organisation', 'organisation.id', 'member.org_id')
          .select(['member.user_id as userId', 'member.org_id as orgId', 'organisation.name as orgName', 'member.role'])
          .where('member.user_id', '=', userId)
          .orderBy('member.created_at')
          .executeTakeFirst(),
      ),
  };
}
