import type { Operation } from '@accord/catalog/define-category';
import type { BotHit } from './bot-hit.ts';
import type { DurationGoal } from './duration-goal.ts';
import type { Reason } from './outcome.ts';
import type { StoredAction } from './stored-action.ts';

/** Version of the record layout below; written with each record, refused by readers that do not know it. */
export const SPOOL_FORMAT = 1;

/** A minimised hit on its way to the event store. Device fields are empty while `userAgent` waits for detection. */
export interface HitRecord {
  v: typeof SPOOL_FORMAT;
  kind: 'hit';
  action: StoredAction;
  /** Rules that stitching needs and that may have changed by the time it is loaded. */
  timeZone: string;
  /** Set for sites that keep to the rules of an older version; absent for the present. */
  compat?: '5.2';
  /** Goals that no single hit can tell; absent when the site has none. */
  durationGoals?: readonly DurationGoal[];
  /** Set only when the agent was not in the cache: travels sealed, is never stored. */
  userAgent?: string;
  clientHints?: string;
  allowsBots?: boolean;
  /** What stays of the device; absent: all. */
  deviceRule?: Operation;
}

/** Refused or excluded hits, counted: `siteId` 0 when no site could be told. */
export interface CountRecord {
  v: typeof SPOOL_FORMAT;
  kind: 'count';
  siteId: number;
  receivedMs: number;
  reason: Reason;
  count: number;
}

/** A bot's request, counted apart from visits. */
export interface BotRecord {
  v: typeof SPOOL_FORMAT;
  kind: 'bot';
  hit: BotHit;
}

export type SpoolRecord = HitRecord | CountRecord | BotRecord;
