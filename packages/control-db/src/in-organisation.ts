import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';

/**
 * Runs `work` in a transaction that sees the rows of one organisation only, or of all of them.
 * The row policies of PostgreSQL hold it to that, whatever the statements say. Within a transaction of the caller
 * it narrows that one.
 */
export function inOrganisation<Answer>(
  db: Kysely<Database>,
  orgId: number | 'all',
  work: (transaction: Transaction<Database>) => Promise<Answer>,
): Promise<Answer> {
  const run = async (transaction: Transaction<Database>) => {
    await sql`SELECT set_config('accord.org_id', ${String(orgId)}, true)`.execute(transaction);
    return work(transaction);
  };
  return isTransaction(db) ? run(db) : db.transaction().execute(run);
}

function isTransaction(db: Kysely<Database>): db is Transaction<Database> {
  return db.isTransaction;
}
