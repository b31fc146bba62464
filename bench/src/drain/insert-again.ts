import { ACTION_COLUMNS, ORG_COLUMN, SUMMARY_COLUMNS, VERSION_COLUMN, VISIT_COLUMNS } from '@accord/events-db/columns';
import type { Events } from '@accord/events-db/connect';
import { decodeRows } from '@accord/events-db/decode-rows';
import { encodeRows } from '@accord/events-db/encode-rows';
import type { EncodedRows } from '@accord/events-db/engine';

const ROWS_AT_ONCE = 100_000;
const TAGS = { purpose: 'loader', surface: 'bench', report: 'insert-again', orgId: 0, siteIds: [] } as const;

const tables = [
  { name: 'actions', columns: [...ACTION_COLUMNS, VERSION_COLUMN], orderBy: 'time, hit_id' },
  { name: 'visits', columns: [...VISIT_COLUMNS, VERSION_COLUMN], orderBy: 'start, visit_id' },
  {
    name: 'visits_by_visitor',
    columns: [...SUMMARY_COLUMNS, ORG_COLUMN, VERSION_COLUMN],
    orderBy: 'visitor_id, start, visit_id',
  },
] as const;

/**
 * Inserts stored rows once more, ready encoded, 100,000 at a time, into empty tables of the same kind: what the engine
 * itself takes for them. @returns milliseconds of inserting a table's rows, and how many there were
 */
export async function insertAgain({ engine }: Events): Promise<Record<string, { rows: number; elapsedMs: number }>> {
  const spent: Record<string, { rows: number; elapsedMs: number }> = {};
  for (const { name, columns, orderBy } of tables) {
    const copy = `${name}_again`;
    await engine.command(`CREATE TABLE ${copy} AS ${name}`, { ...TAGS, purpose: 'migration' });
    const sums = { rows: 0, elapsedMs: 0 };
    spent[name] = sums;
    for (let offset = 0; ; offset += ROWS_AT_ONCE) {
      const sql = `SELECT * FROM ${name} FINAL ORDER BY ${orderBy} LIMIT ${ROWS_AT_ONCE} OFFSET ${offset}`;
      const answer = await engine.query({ sql, params: {}, times: 'epoch' }, TAGS);
      if (answer.rows.length === 0) break;
      const rows: EncodedRows = encodeRows(copy, columns, decodeRows<object>(columns, answer));
      const startMs = performance.now();
      await engine.insert(rows, TAGS);
      sums.elapsedMs += performance.now() - startMs;
      sums.rows += rows.count;
    }
    await engine.command(`DROP TABLE ${copy}`, { ...TAGS, purpose: 'migration' });
  }
  return spent;
}
