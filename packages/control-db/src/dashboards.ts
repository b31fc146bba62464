import { type Kysely, type Selectable, sql } from 'kysely';
import type { DashboardWidget } from './dashboard-widget.ts';
import type { Database } from './database.ts';
import { inOrganisation } from './in-organisation.ts';

export interface NewDashboard {
  readonly name: string;
  readonly widgets: readonly DashboardWidget[];
}

export interface Dashboard extends NewDashboard {
  readonly id: number;
}

/** Whose dashboards: nobody else sees or changes them. */
export interface PersonKey {
  readonly orgId: number;
  readonly userId: string;
}

export interface Dashboards {
  /** Oldest first. */
  ofPerson(person: PersonKey): Promise<Dashboard[]>;
  /** @returns null where the person has as many as one may have. */
  add(person: PersonKey, dashboard: NewDashboard): Promise<Dashboard | null>;
  /** False where the person has none of that number. */
  update(person: PersonKey, id: number, dashboard: NewDashboard): Promise<boolean>;
  /** False where the person has none of that number. */
  remove(person: PersonKey, id: number): Promise<boolean>;
}

const MOST = 50;

export function dashboardsIn(db: Kysely<Database>): Dashboards {
  return {
    ofPerson: ({ orgId, userId }) =>
      inOrganisation(db, orgId, async (transaction) => {
        const rows = await transaction
          .selectFrom('dashboard')
          .selectAll()
          .where('org_id', '=', orgId)
          .where('user_id', '=', userId)
          .orderBy('dashboard_id')
          .execute();
        return rows.map(toDashboard);
      }),
    add: ({ orgId, userId }, { name, widgets }) =>
      inOrganisation(db, orgId, async (transaction) => {
        // One at a time for each person, or two that come together could pass the limit.
        await sql`SELECT 1 FROM "user" WHERE id = ${userId} FOR UPDATE`.execute(transaction);
        const { count } = await transaction
          .selectFrom('dashboard')
          .select(({ fn }) => fn.countAll<number>().as('count'))
          .where('org_id', '=', orgId)
          .where('user_id', '=', userId)
          .executeTakeFirstOrThrow();
        if (Number(count) >= MOST) return null;
        const row = await transaction
          .insertInto('dashboard')
          .values({ org_id: orgId, user_id: userId, name, widgets: JSON.stringify(widgets) })
          .returningAll()
          .executeTakeFirstOrThrow();
        return toDashboard(row);
      }),
    update: ({ orgId, userId }, id, { name, widgets }) =>
      inOrganisation(db, orgId, async (transaction) => {
        const result = await transaction
          .updateTable('dashboard')
          .set({ name, widgets: JSON.stringify(widgets) })
          .where('dashboard_id', '=', id)
          .where('org_id', '=', orgId)
          .where('user_id', '=', userId)
          .executeTakeFirst();
        return result.numUpdatedRows > 0n;
      }),
    remove: ({ orgId, userId }, id) =>
      inOrganisation(db, orgId, async (transaction) => {
        const result = await transaction
          .deleteFrom('dashboard')
          .where('dashboard_id', '=', id)
          .where('org_id', '=', orgId)
          .where('user_id', '=', userId)
          .executeTakeFirst();
        return result.numDeletedRows > 0n;
      }),
  };
}

function toDashboard({ dashboard_id: id, name, widgets }: Selectable<Database['dashboard']>): Dashboard {
  return { id, name, widgets };
}
