import { FAILURES } from '@accord/ingest/outcome';
import type { LoadLedger, SpoolReader } from '@accord/ingest/ports';

/** The figures of one minute; received = stored + failed + deduplicated + excluded + waiting when nothing was lost. */
export interface Balance {
  minuteMs: number;
  received: number;
  stored: number;
  failed: number;
  deduplicated: number;
  excluded: number;
  waiting: number;
}

export interface BalanceParts {
  ledger: Pick<LoadLedger, 'position'>;
  reader: Pick<SpoolReader, 'waiting'>;
  /** Sums of the ledger's counts for hits received at or after `sinceMs`, by outcome. */
  outcomes(sinceMs: number): Promise<ReadonlyMap<string, number>>;
  /** Actions that the event store itself counts, received at or after `sinceMs`. */
  countStored(sinceMs: number): Promise<number>;
  write(balance: Balance): Promise<void>;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const WINDOW_HOURS = 24;

/**
 * Balances the last day: what the ledger says came in, against what the event store itself holds.
 * Call it between batches, so that ledger and event store stand still.
 */
export async function balanceAccounting(nowMs: number, parts: BalanceParts): Promise<Balance> {
  const sinceMs = Math.floor(nowMs / HOUR_MS) * HOUR_MS - WINDOW_HOURS * HOUR_MS;
  const { done } = await parts.ledger.position();
  const [outcomes, waiting, stored] = await Promise.all([
    parts.outcomes(sinceMs),
    parts.reader.waiting(done),
    parts.countStored(sinceMs),
  ]);
  const of = (outcome: string): number => outcomes.get(outcome) ?? 0;
  const failed = Object.keys(FAILURES).reduce((sum, failure) => sum + of(failure), 0);
  const total = [...outcomes.values()].reduce((sum, count) => sum + count, 0);
  const balance: Balance = {
    minuteMs: Math.floor(nowMs / MINUTE_MS) * MINUTE_MS,
    received: total + waiting,
    stored,
    failed,
    deduplicated: of('deduplicated'),
    excluded: total - of('stored') - failed - of('deduplicated'),
    waiting,
  };
  await parts.write(balance);
  return balance;
}
