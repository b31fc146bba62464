import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from './database.ts';
import type { SiteKey } from './goals.ts';
import { inOrganisation } from './in-organisation.ts';

/** Rules of a site that are applied to what is stored. */
export interface RuleRun extends SiteKey {
  readonly id: number;
  readonly rules: readonly string[];
  /** Days in the site's time zone, YYYY-MM-DD, both included. */
  readonly fromDay: string;
  readonly toDay: string;
  readonly untilMs: number;
  readonly state: 'waiting' | 'running' | 'done' | 'failed';
  /** The last action that is done. */
  readonly done: { readonly timeMs: number; readonly hitId: string };
  /** Actions so far: all, those that changed, those that could not be told by what was kept. */
  readonly seen: number;
  readonly changed: number;
  readonly unknown: number;
  readonly askedMs: number;
  readonly endedMs: number | null;
}

export type NewRuleRun = Pick<RuleRun, 'orgId' | 'siteId' | 'rules' | 'fromDay' | 'toDay' | 'untilMs' | 'askedMs'> & {
  readonly fromMs: number;
  readonly userId: string | null;
};

/** What another stretch of actions adds to a run. */
export type RuleRunStep = Pick<RuleRun, 'done' | 'seen' | 'changed' | 'unknown'>;

export interface RuleRuns {
  /** @returns its number, or null while another run of the site has not ended. */
  add(run: NewRuleRun): Promise<number | null>;
  /** Newest first, 50 at most. */
  ofSite(site: SiteKey): Promise<RuleRun[]>;
  /** The oldest of the installation that has not ended. */
  next(): Promise<RuleRun | undefined>;
  step(id: number, step: RuleRunStep): Promise<void>;
  end(id: number, state: 'done' | 'failed', nowMs: number): Promise<void>;
}

const MOST_LISTED = 50;

export function ruleRunsIn(db: Kysely<Database>): RuleRuns {
  return {
    add: ({ orgId, siteId, rules, fromDay, toDay, fromMs, untilMs, askedMs, userId }) =>
      inOrganisation(db, orgId, async (transaction) => {
        await sql`SELECT 1 FROM site WHERE id = ${siteId} FOR UPDATE`.execute(transaction);
        const open = await transaction
          .selectFrom('rule_run')
          .select('id')
          .where('site_id', '=', siteId)
          .where('state', 'in', ['waiting', 'running'])
          .executeTakeFirst();
        if (open !== undefined) return null;
        const row = await transaction
          .insertInto('rule_run')
          .values({
            org_id: orgId,
            site_id: siteId,
            rules: [...rules],
            from_day: fromDay,
            to_day: toDay,
            until_time: new Date(untilMs),
            done_time: new Date(fromMs),
            asked_by: userId,
            asked_at: new Date(askedMs),
          })
          .returning('id')
          .executeTakeFirstOrThrow();
        return row.id;
      }),
    ofSite: ({ orgId, siteId }) =>
      inOrganisation(db, orgId, async (transaction) => {
        const rows = await transaction
          .selectFrom('rule_run')
          .selectAll()
          .where('site_id', '=', siteId)
          .orderBy('id', 'desc')
          .limit(MOST_LISTED)
          .execute();
        return rows.map(toRun);
      }),
    next: () =>
      inOrganisation(db, 'all', async (transaction) => {
        const row = await transaction
          .selectFrom('rule_run')
          .selectAll()
          .where('state', 'in', ['waiting', 'running'])
          .orderBy('id')
          .limit(1)
          .executeTakeFirst();
        return row === undefined ? undefined : toRun(row);
      }),
    step: (id, { done, seen, changed, unknown }) =>
      inOrganisation(db, 'all', async (transaction) => {
        await transaction
          .updateTable('rule_run')
          .set({
            state: 'running',
            done_time: new Date(done.timeMs),
            done_hit: done.hitId,
            seen: sql`seen + ${seen}`,
            changed: sql`changed + ${changed}`,
            unknown: sql`unknown + ${unknown}`,
          })
          .where('id', '=', id)
          .execute();
      }),
    end: (id, state, nowMs) =>
      inOrganisation(db, 'all', async (transaction) => {
        await transaction
          .updateTable('rule_run')
          .set({ state, ended_at: new Date(nowMs) })
          .where('id', '=', id)
          .execute();
      }),
  };
}

function toRun(row: Selectable<Database['rule_run']>): RuleRun {
  return {
    id: row.id,
    orgId: row.org_id,
    siteId: row.site_id,
    rules: row.rules,
    fromDay: row.from_day,
    toDay: row.to_day,
    untilMs: row.until_time.getTime(),
    state: row.state,
    done: { timeMs: row.done_time.getTime(), hitId: row.done_hit },
    seen: row.seen,
    changed: row.changed,
    unknown: row.unknown,
    askedMs: row.asked_at.getTime(),
    endedMs: row.ended_at?.getTime() ?? null,
  };
}
