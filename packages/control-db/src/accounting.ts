import type { Kysely } from 'kysely';
import type { Database } from './database.ts';

/** What became of every hit, up to a minute. `difference` is 0 as long as none was lost or counted twice. */
export interface Accounting {
  readonly minuteMs: number;
  readonly received: number;
  readonly stored: number;
  readonly failed: number;
  readonly deduplicated: number;
  readonly excluded: number;
  readonly waiting: number;
  /** received − stored − failed − deduplicated − excluded − waiting */
  readonly difference: number;
}

export interface AccountingRows {
  /** Keeps the row of a minute (a second row of the same minute replaces it) and forgets rows older than a week. */
  write(row: Omit<Accounting, 'difference'>): Promise<void>;
  latest(): Promise<Accounting | undefined>;
  /** Rows of minutes since `sinceMs` whose difference is not 0. */
  imbalances(sinceMs: number): Promise<Accounting[]>;
}

const KEPT_MS = 7 * 24 * 3_600_000;
const COLUMNS = [
  'minute',
  'received',
  'stored',
  'failed',
  'deduplicated',
  'excluded',
  'waiting',
  'difference',
] as const;

export function accountingIn(db: Kysely<Database>): AccountingRows {
  return {
    async write({ minuteMs, ...figures }) {
      await db.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('accounting')
          .values({ minute: new Date(minuteMs), ...figures })
          .onConflict((conflict) => conflict.column('minute').doUpdateSet(figures))
          .execute();
        await transaction
          .deleteFrom('accounting')
          .where('minute', '<', new Date(minuteMs - KEPT_MS))
          .execute();
      });
    },
    async latest() {
      const row = await db
        .selectFrom('accounting')
        .select(COLUMNS)
        .orderBy('minute', 'desc')
        .limit(1)
        .executeTakeFirst();
      return row === undefined ? undefined : toAccounting(row);
    },
    async imbalances(sinceMs) {
      const rows = await db
        .selectFrom('accounting')
        .select(COLUMNS)
        .where('minute', '>=', new Date(sinceMs))
        .where('difference', '!=', 0)
        .orderBy('minute')
        .execute();
      return rows.map(toAccounting);
    },
  };
}

function toAccounting({ minute, ...figures }: Omit<Accounting, 'minuteMs'> & { minute: Date }): Accounting {
  return { minuteMs: minute.getTime(), ...figures };
}
