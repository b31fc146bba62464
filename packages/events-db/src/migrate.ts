import { encodeRows } from './encode-rows.ts';
import type { Engine, EngineTags } from './engine.ts';
import { EventStoreError } from './event-store-error.ts';
import { migrations } from './generated/migrations.ts';

/** One step of the schema: one statement, safe to run again when its record was lost. */
export interface Migration {
  readonly id: number;
  readonly name: string;
  readonly sql: string;
}

/** Rewrites a migration for how the tables are kept (see `substitute-for-cluster.ts`); one statement may become several. */
export type SchemaSubstitution = (sql: string) => readonly string[];

const TAGS: EngineTags = { purpose: 'migration', surface: 'migrate', orgId: 0, siteIds: [] };

const RECORDS = `CREATE TABLE IF NOT EXISTS migrations
(
    id UInt32,
    name String,
    sql String
)
ENGINE = ReplacingMergeTree
ORDER BY id
SETTINGS fsync_after_insert = 1, fsync_part_directory = 1`;

const RECORD_COLUMNS = [
  { field: 'id', name: 'id', kind: 'UInt32' },
  { field: 'name', name: 'name', kind: 'String' },
  { field: 'sql', name: 'sql', kind: 'String' },
] as const;

/**
 * Brings the schema forward, step by step; what is recorded is not run again. Killed half-way it is simply run again.
 * @returns the names of the migrations that ran.
 * @throws EventStoreError `refused` when the store was migrated by a later version, or a step has another name than recorded.
 */
export async function migrate(
  engine: Engine,
  substitute: SchemaSubstitution = (sql) => [sql],
  steps: readonly Migration[] = migrations,
): Promise<string[]> {
  for (const sql of substitute(RECORDS)) await engine.command(sql, TAGS);
  const recorded = await engine.query(
    { sql: 'SELECT id, name, sql FROM migrations FINAL ORDER BY id', params: {} },
    TAGS,
  );
  const known = new Map(recorded.rows.map(([id, name, sql]) => [Number(id), { name: String(name), sql: String(sql) }]));
  for (const id of known.keys()) {
    if (!steps.some((step) => step.id === id)) {
      throw new EventStoreError('refused', `The event store was migrated by a later version of Accord (step ${id}).`);
    }
  }
  const ran: string[] = [];
  for (const step of steps) {
    const record = known.get(step.id);
    if (record !== undefined) {
      if (record.name === step.name) continue;
      throw new EventStoreError('refused', `Migration ${step.id} is recorded as ${record.name}, not ${step.name}.`);
    }
    for (const sql of substitute(step.sql)) await engine.command(sql, TAGS);
    await engine.insert(encodeRows('migrations', RECORD_COLUMNS, [step]), TAGS);
    ran.push(step.name);
  }
  return ran;
}
