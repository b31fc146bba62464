import type { Clock } from '@accord/kit/clock';
import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { goalsIn, type NewGoal } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';
import { membersIn } from './members.ts';
import { organisationsIn } from './organisations.ts';
import { type NewSite, sitesIn } from './sites.ts';
import { tokensIn } from './tokens.ts';

/** The organisation with made-up traffic. Times are milliseconds since the epoch. */
export interface Demo {
  readonly orgId: number;
  /** In the order in which they were created. */
  readonly siteIds: readonly number[];
  /** Of the traffic, which is the same for the same seed and times. */
  readonly seed: number;
  readonly fromMs: number;
  readonly untilMs: number;
  /** Everything before this has been sent. */
  readonly filledUntilMs: number;
  readonly plannedActions: number;
  readonly sentActions: number;
}

export type NewDemo = Pick<Demo, 'seed' | 'fromMs' | 'untilMs' | 'plannedActions'> & {
  readonly sites: readonly (Omit<NewSite, 'orgId'> & { readonly goals?: readonly NewGoal[] })[];
};

export interface DemoStore {
  find(): Promise<Demo | undefined>;
  /** Creates it, unless it is there. */
  open(demo: NewDemo): Promise<Demo>;
  /** Replaces the tokens of the demo by this one, which may write. */
  setToken(orgId: number, token: string): Promise<void>;
  /** @returns false when the demo has been removed. */
  noteSent(orgId: number, actions: number, filledUntilMs: number): Promise<boolean>;
  /**
   * Removes the organisation with all that belongs to it; the worker then erases what the event store holds of its
   * sites. @returns how many sites it had; undefined when there was none.
   */
  remove(): Promise<number | undefined>;
}

/** Nobody's address: `.invalid` exists for that. */
export const DEMO_OWNER_EMAIL = 'demo@demo.invalid';
/** Chosen once; every version of Accord must use the same lock. */
const DEMO_LOCK = 4_127_203;

export function demoIn(db: Kysely<Database>, clock: Clock, onChange: () => Promise<void>): DemoStore {
  const inAll = <Answer>(work: (transaction: Transaction<Database>) => Promise<Answer>) =>
    inOrganisation(db, 'all', work);
  return {
    find: () => inAll(findDemo),
    async open(demo) {
      const opened = await db.transaction().execute(async (transaction) => {
        await sql`SELECT pg_advisory_xact_lock(${DEMO_LOCK})`.execute(transaction);
        const known = await inOrganisation(transaction, 'all', findDemo);
        return known ?? createDemo(transaction, clock, demo);
      });
      await onChange();
      return opened;
    },
    async setToken(orgId, token) {
      await inOrganisation(db, orgId, async (transaction) => {
        await transaction.deleteFrom('api_token').where('org_id', '=', orgId).execute();
        const access = { userId: null, reachesAllSites: false, isAllowedInUrl: false, expiresMs: null };
        await tokensIn(transaction, later).add({ ...access, orgId, token, name: 'Demo traffic', scope: 'write' });
      });
      await onChange();
    },
    noteSent: (orgId, actions, filledUntilMs) =>
      inOrganisation(db, orgId, async (transaction) => {
        const { numUpdatedRows } = await transaction
          .updateTable('demo_organisation')
          .set({
            sent_actions: sql<number>`sent_actions + ${actions}`,
            filled_until: new Date(filledUntilMs),
          })
          .where('org_id', '=', orgId)
          .executeTakeFirst();
        return numUpdatedRows > 0n;
      }),
    async remove() {
      const removed = await inAll(removeDemo);
      await onChange();
      return removed;
    },
  };
}

/** Nobody hears of a change before its transaction has ended. */
const later = async (): Promise<void> => undefined;

async function findDemo(transaction: Transaction<Database>): Promise<Demo | undefined> {
  const row = await transaction.selectFrom('demo_organisation').selectAll().executeTakeFirst();
  if (row === undefined) return undefined;
  const sites = await transaction
    .selectFrom('site')
    .select('id')
    .where('org_id', '=', row.org_id)
    .orderBy('id')
    .execute();
  return toDemo(
    row,
    sites.map(({ id }) => id),
  );
}

async function createDemo(
  transaction: Transaction<Database>,
  clock: Clock,
  { sites, seed, fromMs, untilMs, plannedActions }: NewDemo,
): Promise<Demo> {
  const { id: orgId } = await organisationsIn(transaction).add('Demo');
  await membersIn(transaction).addOwner({ orgId, name: 'Demo', email: DEMO_OWNER_EMAIL, passwordHash: null });
  const siteIds: number[] = [];
  for (const { goals = [], ...site } of sites) {
    const { siteId } = await sitesIn(transaction, clock, later).add({ ...site, orgId });
    siteIds.push(siteId);
    for (const goal of goals) await goalsIn(transaction, later).add({ orgId, siteId }, goal);
  }
  const row = await inOrganisation(transaction, orgId, () =>
    transaction
      .insertInto('demo_organisation')
      .values({
        org_id: orgId,
        seed,
        from_time: new Date(fromMs),
        until_time: new Date(untilMs),
        filled_until: new Date(fromMs),
        planned_actions: plannedActions,
      })
      .returningAll()
      .executeTakeFirstOrThrow(),
  );
  return toDemo(row, siteIds);
}

async function removeDemo(transaction: Transaction<Database>): Promise<number | undefined> {
  const demo = await findDemo(transaction);
  if (demo === undefined) return undefined;
  const { orgId, siteIds } = demo;
  if (siteIds.length > 0) {
    const rows = siteIds.map((siteId) => ({ site_id: siteId, org_id: orgId }));
    await transaction.insertInto('removed_site').values(rows).execute();
  }
  await transaction
    .deleteFrom('user')
    .where('id', 'in', transaction.selectFrom('member').select('user_id').where('org_id', '=', orgId))
    .execute();
  await transaction.deleteFrom('organisation').where('id', '=', orgId).execute();
  return siteIds.length;
}

function toDemo(row: Selectable<Database['demo_organisation']>, siteIds: readonly number[]): Demo {
  return {
    orgId: row.org_id,
    siteIds,
    seed: row.seed,
    fromMs: row.from_time.getTime(),
    untilMs: row.until_time.getTime(),
    filledUntilMs: row.filled_until.getTime(),
    plannedActions: row.planned_actions,
    sentActions: row.sent_actions,
  };
}
