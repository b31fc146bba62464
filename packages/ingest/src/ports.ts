import type { BotHit } from './bot-hit.ts';
import type { Conversion } from './conversion.ts';
import type { SpoolRecord } from './spool-record.ts';
import type { StitchedAction } from './stored-action.ts';
import type { Visit, VisitSummary } from './visit.ts';

/** A place in the spool: segments are numbered, offsets are bytes after a whole group. */
export interface SpoolPosition {
  segment: number;
  offset: number;
}

export interface SpoolWriter {
  /** Resolves when the records are on disk (written and `fdatasync`ed). @throws SpoolFull | SpoolBroken: nothing was acknowledged. */
  append(records: readonly SpoolRecord[]): Promise<void>;
  /** True when a new hit should be refused with 503: too much waits, or the disk failed. */
  isSaturated(): boolean;
  close(): Promise<void>;
}

export interface SpoolBatch {
  from: SpoolPosition;
  to: SpoolPosition;
  records: SpoolRecord[];
  /** Groups that could not be read (damaged on disk) and were put aside. */
  damagedGroups: number;
}

export interface SpoolReader {
  /** The next records after `from`, at most about `maxRecords`; empty when nothing is waiting. `until` bounds a repeated batch exactly. */
  read(from: SpoolPosition, maxRecords: number, until?: SpoolPosition): Promise<SpoolBatch>;
  /** Destroys the keys and files of segments that lie wholly before `position`. */
  release(position: SpoolPosition): Promise<void>;
  /** Records durable but not yet read past `position`. */
  waiting(position: SpoolPosition): Promise<number>;
}

/** What the loader asks of the event store. */
export interface VisitStore {
  /**
   * All visits of these visitors and fingerprints whose last action is at or after `sinceS`, whole.
   * A visit belongs to its visitor id and to each of its `formerVisitorIds`.
   */
  visitsSince(
    siteId: number,
    visitorIds: readonly string[],
    fingerprints: readonly string[],
    sinceS: number,
  ): Promise<Visit[]>;
  /** For each visitor id the latest visit (see is-later-visit.ts) that started before `beforeS`; former ids do not count here. */
  lastVisitsBefore(siteId: number, visitorIds: readonly string[], beforeS: number): Promise<VisitSummary[]>;
  /**
   * The stored actions of these visitors and fingerprints at or after `sinceS`, newest version each. Found by who they
   * are of, never by visit: a batch that was broken off may have moved them to a visit that is not there yet.
   */
  actionsSince(
    siteId: number,
    visitorIds: readonly string[],
    fingerprints: readonly string[],
    sinceS: number,
  ): Promise<StitchedAction[]>;
  /** The stored conversions of these visits. */
  conversionsOf(siteId: number, visits: readonly Pick<Visit, 'visitId' | 'startS' | 'lastS'>[]): Promise<Conversion[]>;
  /** Hit ids of the stored orders that have one of these order ids, by order id. */
  ordersById(siteId: number, orderIds: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>>;
  /** Actions received at or after `sinceMs`: which hit, and when it came first. */
  recentHits(sinceMs: number): Promise<RecentHit[]>;
  /**
   * Writes actions, then conversions, then visits, with tombstones, durably, all with `version`. The same batch may be
   * written again. `visits` come last: as long as they say what was before, a repeated batch finds all there is to do.
   * `removedVisits` are visits as they were written before. One whose id is also among `visits` only has other visitor
   * ids now: then its old rows go from `visits_by_visitor` (unless the key is taken again), not from `visits`.
   */
  write(batch: {
    version: number;
    actions: readonly StitchedAction[];
    visits: readonly Visit[];
    removedVisits: readonly Visit[];
    conversions?: readonly Conversion[];
    /** As they were written before. */
    removedConversions?: readonly Conversion[];
    botHits?: readonly BotHit[];
  }): Promise<void>;
}

/** Stored actions in the order of their times, for rules that are applied to the past. */
export interface ActionHistory {
  /** The next actions of a site before `untilMs`, newest version each. A `hitId` of '' asks from `timeMs` on. */
  actionsAfter(
    siteId: number,
    after: Pick<StitchedAction, 'timeMs' | 'hitId'>,
    untilMs: number,
    most: number,
  ): Promise<StitchedAction[]>;
}

export interface RecentHit {
  siteId: number;
  hitId: string;
  receivedMs: number;
  ordinal: number;
}

/** Where the loader remembers what it has loaded. `commit` is one transaction. */
export interface LoadLedger {
  position(): Promise<{ done: SpoolPosition; planned: SpoolPosition | null; batch: number }>;
  plan(batch: number, to: SpoolPosition): Promise<void>;
  commit(batch: number, to: SpoolPosition, counts: readonly HitCount[]): Promise<void>;
}

/** One cell of the accounting: hits of a site, received in an hour, that ended the same way. */
export interface HitCount {
  siteId: number;
  hourMs: number;
  /** `stored`, `deduplicated`, `failed` or one of the reasons. */
  outcome: string;
  count: number;
}
