import type { BotHit } from '@accord/ingest/bot-hit';
import type { Conversion } from '@accord/ingest/conversion';
import { keepDevice } from '@accord/ingest/keep/keep-device';
import type { LoadLedger, SpoolBatch, VisitStore } from '@accord/ingest/ports';
import type { HitRecord, SpoolRecord } from '@accord/ingest/spool-record';
import type { StitchRules } from '@accord/ingest/stitch';
import type { StitchedAction, StoredAction } from '@accord/ingest/stored-action';
import type { Visit } from '@accord/ingest/visit';
import { stretchesOf, type VisitGroups } from '@accord/ingest/visit-groups';
import type { Clock } from '@accord/kit/clock';
import type { DeviceRecogniser } from './device-recogniser.ts';
import { dropDuplicateOrders } from './drop-duplicate-orders.ts';
import type { RecentHits } from './recent-hits.ts';
import type { RefusedRecord } from './refused-record.ts';
import { Tally } from './tally.ts';

export interface LoadParts {
  store: VisitStore;
  ledger: LoadLedger;
  groups: VisitGroups;
  recent: RecentHits;
  devices: DeviceRecogniser;
  clock: Clock;
}

/**
 * Rows of a later round of a batch replace those of an earlier one; versions leave room for that. STORED: the second half
 * of a batch's versions is for tries of the batch that follows it (put-aside-refused.ts).
 */
export const VERSIONS_PER_BATCH = 100_000;
const MOST_ROUNDS = VERSIONS_PER_BATCH / 2 - 1;
/** New agents that are looked at in one go before other work gets its turn. */
const NEW_AGENTS_AT_ONCE = 10;
const yieldTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Gives each hit its device. Bots end here. */
async function recogniseDevices(
  hits: readonly HitRecord[],
  devices: DeviceRecogniser,
  tally: Tally,
): Promise<HitRecord[]> {
  const kept: HitRecord[] = [];
  let isNew = 0;
  for (const hit of hits) {
    const agent = hit.userAgent ?? '';
    const hints = hit.clientHints ?? '';
    if (!devices.recall(agent, hints) && ++isNew % NEW_AGENTS_AT_ONCE === 0) await yieldTurn();
    const { device, isBot } = devices.detect(agent, hints);
    if (isBot && hit.allowsBots !== true) {
      tally.add(hit.action.siteId, hit.action.receivedMs, 'bot');
      continue;
    }
    Object.assign(hit.action, keepDevice(device, hit.deviceRule ?? 'keep'));
    kept.push(hit);
  }
  return kept;
}

/** Leaves out hits that were received before, in an earlier batch or in this one. */
function dropReplays(hits: readonly HitRecord[], recent: RecentHits, tally: Tally): HitRecord[] {
  const seen = new Set<string>();
  return hits.filter(({ action }) => {
    const key = `${action.siteId}:${action.hitId}`;
    if (!seen.has(key) && !recent.isReplay(action)) {
      seen.add(key);
      return true;
    }
    tally.add(action.siteId, action.receivedMs, 'deduplicated');
    return false;
  });
}

/** The rules that the newest of a site's hits brought with it. */
function rulesOf(hits: readonly HitRecord[]): StitchRules {
  const newest = hits.at(-1);
  return { timeZone: newest?.timeZone ?? 'UTC', durationGoals: newest?.durationGoals, compat: newest?.compat };
}

/**
 * Writes records into the event store, with versions from `firstVersion` on. May be repeated after a failure at any
 * point: stitching is a function of the set of actions, and rows are replaced by version.
 * @returns the actions that are stored; all others are in the tally.
 */
export async function storeRecords(
  records: readonly SpoolRecord[],
  firstVersion: number,
  { store, groups, recent, devices }: LoadParts,
  tally: Tally,
): Promise<StoredAction[]> {
  const hits: HitRecord[] = [];
  const botHits: BotHit[] = [];
  for (const record of records) {
    if (record.kind === 'hit') hits.push(record);
    else if (record.kind === 'bot') {
      botHits.push(record.hit);
      tally.add(record.hit.siteId, record.hit.receivedMs, 'bot-hit');
    } else tally.add(record.siteId, record.receivedMs, record.reason, record.count);
  }
  const known = dropReplays(await recogniseDevices(hits, devices, tally), recent, tally);
  const kept = await dropDuplicateOrders(known, store, tally);

  const bySite = new Map<number, HitRecord[]>();
  for (const hit of kept) {
    const listed = bySite.get(hit.action.siteId);
    if (listed) listed.push(hit);
    else bySite.set(hit.action.siteId, [hit]);
  }
  const notStored = new Set<StoredAction>();
  const stretches = [...bySite].map(([siteId, siteHits]) => ({
    siteId,
    rules: rulesOf(siteHits),
    parts: stretchesOf(siteHits.map((hit) => hit.action)),
  }));
  // Hits of bots need no stitching: they go with the first round, or alone.
  const rounds = Math.max(botHits.length === 0 ? 0 : 1, ...stretches.map((site) => site.parts.length));
  for (let round = 0; round < rounds; round++) {
    const actions: StitchedAction[] = [];
    const visits: Visit[] = [];
    const removedVisits: Visit[] = [];
    const conversions: Conversion[] = [];
    const removedConversions: Conversion[] = [];
    const bots = round === 0 ? botHits : [];
    for (const { siteId, rules, parts: siteParts } of stretches) {
      const added = siteParts[round];
      if (!added) continue;
      const changes = await groups.absorb(siteId, added, rules);
      actions.push(...changes.actions);
      visits.push(...changes.visits);
      removedVisits.push(...changes.removedVisits);
      conversions.push(...changes.conversions);
      removedConversions.push(...changes.removedConversions);
      for (const copy of changes.duplicates) tally.add(siteId, copy.receivedMs, 'deduplicated');
      for (const action of changes.duplicates) notStored.add(action);
    }
    if (actions.length + visits.length + removedVisits.length + bots.length === 0) continue;
    await store.write({
      version: firstVersion + Math.min(round, MOST_ROUNDS),
      actions,
      visits,
      removedVisits,
      conversions,
      removedConversions,
      botHits: bots,
    });
  }

  const stored = kept.map((hit) => hit.action).filter((action) => !notStored.has(action));
  for (const action of stored) tally.add(action.siteId, action.receivedMs, 'stored');
  return stored;
}

/**
 * Takes one batch from the spool into the event store and the ledger; counts are committed with the position. May be
 * repeated after a failure at any point.
 * @param refused records of the batch that the event store does not take: they are left out, and counted as failed
 */
export async function loadBatch(
  batch: SpoolBatch,
  number: number,
  parts: LoadParts,
  refused: readonly RefusedRecord[] = [],
): Promise<void> {
  const tally = new Tally();
  const leftOut = new Set(refused.map(({ record }) => record));
  const records = leftOut.size === 0 ? batch.records : batch.records.filter((record) => !leftOut.has(record));
  const stored = await storeRecords(records, number * VERSIONS_PER_BATCH, parts, tally);
  for (const { siteId, receivedMs, failure } of refused) tally.add(siteId, receivedMs, failure);
  // Nobody can tell any more what a damaged group held: it counts as one hit, of no site.
  if (batch.damagedGroups > 0) tally.add(0, parts.clock.now(), 'damaged', batch.damagedGroups);
  await parts.ledger.commit(number, batch.to, tally.counts());
  for (const action of stored) parts.recent.remember(action);
}
