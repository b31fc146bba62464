import { isLaterVisit } from '@accord/ingest/is-later-visit';
import type { VisitStore } from '@accord/ingest/ports';
import type { HitRecord } from '@accord/ingest/spool-record';
import type { Visit, VisitSummary } from '@accord/ingest/visit';
import { stretchesOf, VisitGroups } from '@accord/ingest/visit-groups';
import { DeviceRecogniser } from '@accord/worker/load/device-recogniser';
import { BENCH_SITE, type HitRecordOptions, hitRecords } from '../hit-records.ts';
import { AccessLog } from './access-log.ts';

const BATCH = 100_000;
/** Far more than half an hour of traffic: nobody who is still there leaves memory. */
const KEPT_ACTIONS = 1_000_000;

export interface LoadedActions {
  readonly actions: number;
  readonly visits: number;
  readonly visitors: number;
  /** Bytes a hit of gzip -6, of the log that the tracking endpoint's web server would have written. */
  readonly logBytesPerHit: number;
  readonly elapsedMs: number;
}

/**
 * Fills the event store with made-up traffic as collector and loader would, without HTTP, spool and ledger: pipeline,
 * devices, stitching, rows. Batches follow one another in time and memory holds each visitor's last visit, so the event
 * store is asked for no history.
 */
export async function loadActions(
  store: VisitStore,
  options: HitRecordOptions,
  tell: (sentence: string) => void,
): Promise<LoadedActions> {
  const devices = new DeviceRecogniser();
  const lastVisits = new Map<string, VisitSummary>();
  const groups = new VisitGroups(withoutHistory(store, lastVisits), KEPT_ACTIONS);
  const log = new AccessLog();
  const startMs = performance.now();
  let version = 0;
  let actions = 0;
  let visits = 0;

  async function write(hits: readonly HitRecord[]): Promise<void> {
    for (const stretch of stretchesOf(hits.map((hit) => hit.action))) {
      const changes = await groups.absorb(BENCH_SITE.siteId, stretch, { timeZone: BENCH_SITE.timeZone });
      await store.write({ ...changes, version: ++version });
      for (const visit of changes.visits) {
        const known = lastVisits.get(visit.visitorId);
        if (known?.visitId !== visit.visitId) visits++;
        if (!known || isLaterVisit(visit, known)) lastVisits.set(visit.visitorId, summaryOf(visit));
      }
    }
    actions += hits.length;
    const rate = Math.round(actions / ((performance.now() - startMs) / 1000));
    tell(`${actions} hits, ${visits} visits, ${lastVisits.size} visitors, ${rate}/s`);
  }

  let batch: HitRecord[] = [];
  for (const { record, request } of hitRecords(options)) {
    const { device } = devices.detect(record.userAgent ?? '', record.clientHints ?? '');
    Object.assign(record.action, device);
    log.add(request, record);
    batch.push(record);
    if (batch.length < BATCH) continue;
    await write(batch);
    batch = [];
  }
  await write(batch);
  const logBytesPerHit = await log.bytesPerHit();
  return { actions, visits, visitors: lastVisits.size, logBytesPerHit, elapsedMs: performance.now() - startMs };
}

/** The event store with nothing to find but each visitor's last visit, from memory. */
function withoutHistory(store: VisitStore, lastVisits: ReadonlyMap<string, VisitSummary>): VisitStore {
  return {
    ...store,
    visitsSince: async () => [],
    actionsSince: async () => [],
    conversionsOf: async () => [],
    lastVisitsBefore: async (_siteId, visitorIds, beforeS) =>
      visitorIds.flatMap((id) => lastVisits.get(id) ?? []).filter((visit) => visit.startS < beforeS),
  };
}

/** Without the rest of the visit, which would fill the memory. */
function summaryOf(visit: Visit): VisitSummary {
  const { siteId, visitId, visitorId, fingerprint, userId, startS, lastS } = visit;
  const { visitCount, secondsSinceFirst, returning, secondsSinceLastOrder, actions } = visit;
  return {
    ...{ siteId, visitId, visitorId, fingerprint, userId, startS, lastS },
    ...{ visitCount, secondsSinceFirst, returning, secondsSinceLastOrder, actions },
  };
}
