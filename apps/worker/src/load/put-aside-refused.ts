import { EventStoreError } from '@accord/events-db/event-store-error';
import type { SpoolBatch } from '@accord/ingest/ports';
import type { SpoolRecord } from '@accord/ingest/spool-record';
import { type LoadParts, storeRecords, VERSIONS_PER_BATCH } from './load-batch.ts';
import type { RefusedRecord } from './refused-record.ts';
import { Tally } from './tally.ts';

/** More than this share of a batch, beyond a few, says that it is the store that is wrong, not the records. */
const MOST_REFUSED_SHARE = 0.1;
const FEW = 100;

/**
 * True when a failure may lie in what was to be written. A store that is away, slow, full or closed to us refuses good
 * records too: for that there is only waiting.
 */
export function mayBeOfRecords(error: unknown): boolean {
  if (error instanceof EventStoreError) return error.kind === 'failed';
  return error instanceof TypeError || error instanceof RangeError;
}

/**
 * Finds the records of a batch that the event store refuses, by trying halves of halves.
 *
 * What is tried is written, with versions between those of the batch before and those of this one: the batch is loaded
 * again without the refused ones, and replaces it.
 * @param isLate the batch has failed for so long that its records are to blame even when no record of it is taken
 * @returns none when all were taken this time; `null` when it is the store that refuses everything.
 * @throws what says that the store is away, at any point; the search may be repeated.
 */
export async function putAsideRefused(
  batch: SpoolBatch,
  number: number,
  parts: LoadParts,
  isLate: boolean,
): Promise<RefusedRecord[] | null> {
  const written = batch.records.filter((record) => record.kind !== 'count');
  const most = Math.max(FEW, written.length * MOST_REFUSED_SHARE);
  const refused: RefusedRecord[] = [];
  let version = (number - 1) * VERSIONS_PER_BATCH + VERSIONS_PER_BATCH / 2;

  async function search(records: readonly SpoolRecord[]): Promise<void> {
    if (records.length === 0 || refused.length > most) return;
    try {
      version = Math.min(version + 1, number * VERSIONS_PER_BATCH - 1);
      await storeRecords(records, version, parts, new Tally());
    } catch (error) {
      // What visits are kept in memory no longer says what is stored.
      parts.groups.forget();
      if (!mayBeOfRecords(error)) throw error;
      const [only] = records;
      if (records.length === 1 && only !== undefined) refused.push(describe(only, error));
      else {
        const half = records.length >> 1;
        await search(records.slice(0, half));
        await search(records.slice(half));
      }
    }
  }

  await search(written);
  if (refused.length > most) return null;
  return refused.length < written.length || isLate ? refused : null;
}

function describe(record: SpoolRecord, error: unknown): RefusedRecord {
  const { siteId, receivedMs } = record.kind === 'hit' ? record.action : record.kind === 'bot' ? record.hit : record;
  const isOfStore = error instanceof EventStoreError;
  const code = isOfStore ? error.code : null;
  return { record, siteId, receivedMs, failure: isOfStore ? 'refused-by-store' : 'unreadable', code };
}
