import type { Clock } from '@accord/kit/clock';
import { type Kysely, sql } from 'kysely';
import type { Database } from './database.ts';
import { type InstanceRole, instanceIn } from './instance.ts';
import { membersIn, type NewOwner } from './members.ts';
import { organisationsIn } from './organisations.ts';
import { type NewSite, sitesIn } from './sites.ts';
import { type NewApiToken, tokensIn } from './tokens.ts';

/** Who owns the first organisation, and what it begins with. */
export interface FirstSetUp extends Omit<NewOwner, 'orgId'> {
  readonly organisation: string;
  readonly role: InstanceRole;
  readonly site?: Omit<NewSite, 'orgId'>;
  readonly token?: Omit<NewApiToken, 'orgId' | 'userId'>;
}

/** Chosen once; every version of Accord must use the same lock. */
const SET_UP_LOCK = 4_127_202;

/**
 * Creates the first organisation, its owner, site and token, once: of several at the same moment exactly one succeeds.
 * @returns null when there was somebody already. @throws Error when the stored role is another one.
 */
export function setUp(
  db: Kysely<Database>,
  clock: Clock,
  first: FirstSetUp,
): Promise<{ orgId: number; userId: string; siteId: number | null } | null> {
  return db.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(${SET_UP_LOCK})`.execute(transaction);
    const members = membersIn(transaction);
    if (await members.hasAnyUser()) return null;
    const instance = instanceIn(transaction);
    const stored = await instance.role();
    if (stored === null) await instance.decideRole(first.role);
    else if (stored !== first.role) throw new Error(`the stored role is ${stored}, not ${first.role}`);

    const { id: orgId } = await organisationsIn(transaction).add(first.organisation);
    const userId = await members.addOwner({ ...first, orgId });
    // Nobody hears of these before the transaction has ended.
    const later = async () => undefined;
    const site = first.site && (await sitesIn(transaction, clock, later).add({ ...first.site, orgId }));
    if (first.token) await tokensIn(transaction, later).add({ ...first.token, orgId, userId });
    return { orgId, userId, siteId: site?.siteId ?? null };
  });
}
