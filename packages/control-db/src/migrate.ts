import { createHash } from 'node:crypto';
import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from './database.ts';
import { MIGRATIONS } from './generated/migrations.ts';

interface Migration {
  readonly name: string;
  readonly sql: string;
}

/** Chosen once; every version of Accord must use the same lock. */
const MIGRATION_LOCK = 4_127_201;

/**
 * Brings the schema up to date: what is missing is applied in order, all in one transaction, by one process at a time.
 * @returns the names that were applied.
 * @throws Error when the store was written by a newer Accord, or when an applied migration has been edited.
 */
export function migrate(db: Kysely<Database>, migrations: readonly Migration[] = MIGRATIONS): Promise<string[]> {
  return db.transaction().execute(async (transaction) => {
    await sql`SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`.execute(transaction);
    const applied = await appliedMigrations(transaction);
    const known = new Set(migrations.map(({ name }) => name));
    for (const name of applied.keys()) {
      if (!known.has(name)) {
        throw new Error(`The control store was written by a newer version of Accord (it has ${name}).`);
      }
    }
    const names: string[] = [];
    for (const migration of migrations) {
      const digest = createHash('sha256').update(migration.sql).digest('hex');
      const earlier = applied.get(migration.name);
      if (earlier === digest) continue;
      if (earlier !== undefined) {
        throw new Error(`Migration ${migration.name} is not the one that was applied to this control store.`);
      }
      await sql.raw(migration.sql).execute(transaction);
      await sql`INSERT INTO migration (name, sha256) VALUES (${migration.name}, ${digest})`.execute(transaction);
      names.push(migration.name);
    }
    return names;
  });
}

async function appliedMigrations(transaction: Transaction<Database>): Promise<Map<string, string>> {
  await sql`CREATE TABLE IF NOT EXISTS migration
    (name text PRIMARY KEY, sha256 text NOT NULL, applied_at timestamptz NOT NULL DEFAULT now())`.execute(transaction);
  const { rows } = await sql<{ name: string; sha256: string }>`SELECT name, sha256 FROM migration`.execute(transaction);
  return new Map(rows.map(({ name, sha256 }) => [name, sha256]));
}
