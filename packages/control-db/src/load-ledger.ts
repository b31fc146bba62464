import type { LoadLedger, SpoolPosition } from '@accord/ingest/ports';
import type { Kysely } from 'kysely';
import type { Database } from './database.ts';
import { addHitCounts } from './hit-counts.ts';
import { inOrganisation } from './in-organisation.ts';

const SPOOL = 'main';

/**
 * The loader's memory in PostgreSQL. `position().batch` is the batch that is planned, or else the last one done;
 * batches count up from 1. Both writes may be repeated with the same arguments when their answer was lost.
 */
export function loadLedgerIn(db: Kysely<Database>): LoadLedger {
  return {
    position: () => readPosition(db, false),
    plan: (batch, to) =>
      db.transaction().execute(async (transaction) => {
        const now = await readPosition(transaction, true);
        if (now.planned !== null) {
          if (now.batch === batch && isSame(now.planned, to)) return;
          throw new Error(`load ledger: batch ${now.batch} is planned, so batch ${batch} cannot be`);
        }
        if (batch <= now.batch) throw new Error(`load ledger: batch ${batch} is done, the last one was ${now.batch}`);
        await transaction
          .updateTable('load_position')
          .set({ batch, planned_segment: to.segment, planned_offset: to.offset })
          .where('spool', '=', SPOOL)
          .execute();
      }),
    commit: (batch, to, counts) =>
      // The counts of all organisations in one batch.
      inOrganisation(db, 'all', async (transaction) => {
        const now = await readPosition(transaction, true);
        if (now.planned === null && now.batch === batch && isSame(now.done, to)) return;
        if (now.planned === null || now.batch !== batch || !isSame(now.planned, to)) {
          throw new Error(`load ledger: batch ${batch} is not the one that is planned (${now.batch})`);
        }
        await transaction
          .updateTable('load_position')
          .set({ done_segment: to.segment, done_offset: to.offset, planned_segment: null, planned_offset: null })
          .where('spool', '=', SPOOL)
          .execute();
        await addHitCounts(transaction, counts);
      }),
  };
}

type Position = Awaited<ReturnType<LoadLedger['position']>>;

async function readPosition(db: Kysely<Database>, locks: boolean): Promise<Position> {
  const row = await db
    .selectFrom('load_position')
    .selectAll()
    .where('spool', '=', SPOOL)
    .$if(locks, (query) => query.forUpdate())
    .executeTakeFirstOrThrow();
  return {
    done: { segment: row.done_segment, offset: row.done_offset },
    planned:
      row.planned_segment === null || row.planned_offset === null
        ? null
        : { segment: row.planned_segment, offset: row.planned_offset },
    batch: row.batch,
  };
}

function isSame(one: SpoolPosition, other: SpoolPosition): boolean {
  return one.segment === other.segment && one.offset === other.offset;
}
