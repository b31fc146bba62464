import type { Failure } from '@accord/ingest/outcome';
import type { SpoolRecord } from '@accord/ingest/spool-record';

/** A record that cannot be stored for good, and why. Nothing of what it holds outlives its batch. */
export interface RefusedRecord {
  record: SpoolRecord;
  siteId: number;
  receivedMs: number;
  failure: Failure;
  /** The event store's error code. */
  code: number | null;
}
