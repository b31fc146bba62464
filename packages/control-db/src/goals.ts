import type { GoalRule } from '@accord/ingest/site-rules';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Database } from './database.ts';
import { groupBySite } from './group-by-site.ts';
import { inOrganisation } from './in-organisation.ts';

/** A goal of a site, as people name it. */
export interface Goal extends GoalRule {
  readonly siteId: number;
  readonly name: string;
  readonly description: string;
}

/** Which site a change is for. */
export interface SiteKey {
  readonly orgId: number;
  readonly siteId: number;
}

export type NewGoal = Omit<Goal, 'siteId' | 'goalId'>;

export interface Goals {
  /** @returns the new goal's number. Values must have been checked. Resolves when this process's directory knows it. */
  add(site: SiteKey, goal: NewGoal): Promise<number>;
  /** False when there is no such goal. */
  update(site: SiteKey, goalId: number, goal: NewGoal): Promise<boolean>;
  /** Its conversions stay; its number is not given again. */
  remove(site: SiteKey, goalId: number): Promise<void>;
}

export function goalsIn(db: Kysely<Database>, onChange: () => Promise<void>): Goals {
  return {
    async add({ orgId, siteId }, goal) {
      const row = await inOrganisation(db, orgId, async (transaction) => {
        // One at a time for each site: numbers follow one another.
        await sql`SELECT 1 FROM site WHERE id = ${siteId} FOR UPDATE`.execute(transaction);
        const next = sql<number>`(SELECT coalesce(max(goal_id), 0) + 1 FROM goal WHERE site_id = ${siteId})`;
        return transaction
          .insertInto('goal')
          .values({ org_id: orgId, site_id: siteId, goal_id: next, ...columnsOf(goal) })
          .returning('goal_id')
          .executeTakeFirstOrThrow();
      });
      await onChange();
      return row.goal_id;
    },
    async update({ orgId, siteId }, goalId, goal) {
      const result = await inOrganisation(db, orgId, (transaction) =>
        transaction
          .updateTable('goal')
          .set(columnsOf(goal))
          .where('site_id', '=', siteId)
          .where('goal_id', '=', goalId)
          .where('deleted_at', 'is', null)
          .executeTakeFirst(),
      );
      await onChange();
      return result.numUpdatedRows > 0n;
    },
    async remove({ orgId, siteId }, goalId) {
      await inOrganisation(db, orgId, (transaction) =>
        transaction
          .updateTable('goal')
          .set({ deleted_at: sql`now()` })
          .where('site_id', '=', siteId)
          .where('goal_id', '=', goalId)
          .execute(),
      );
      await onChange();
    },
  };
}

/** The goals of an organisation's sites that are not deleted, by site. */
export async function selectGoals(db: Kysely<Database>, orgId: number | 'all'): Promise<Map<number, Goal[]>> {
  const rows = await inOrganisation(db, orgId, (transaction) =>
    transaction
      .selectFrom('goal')
      .selectAll()
      .where('deleted_at', 'is', null)
      .$if(orgId !== 'all', (query) => query.where('org_id', '=', orgId as number))
      .orderBy('site_id')
      .orderBy('goal_id')
      .execute(),
  );
  return groupBySite(rows.map(toGoal));
}

function columnsOf(goal: NewGoal) {
  return {
    name: goal.name,
    description: goal.description,
    match_attribute: goal.matchAttribute,
    pattern: goal.pattern,
    pattern_type: goal.patternType,
    is_case_sensitive: goal.isCaseSensitive,
    allows_multiple: goal.allowsMultiple,
    revenue: goal.revenue,
    takes_event_value: goal.takesEventValue,
  };
}

function toGoal(row: Selectable<Database['goal']>): Goal {
  return {
    siteId: row.site_id,
    goalId: row.goal_id,
    name: row.name,
    description: row.description,
    matchAttribute: row.match_attribute,
    pattern: row.pattern,
    patternType: row.pattern_type,
    isCaseSensitive: row.is_case_sensitive,
    allowsMultiple: row.allows_multiple,
    revenue: row.revenue,
    takesEventValue: row.takes_event_value,
  };
}
