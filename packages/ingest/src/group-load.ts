import type { Conversion } from './conversion.ts';
import type { VisitStore } from './ports.ts';
import { VISIT_GAP_S } from './stitch.ts';
import { type StitchedAction, type StoredAction, TIMING_FIELDS } from './stored-action.ts';
import type { Visit, VisitSummary } from './visit.ts';
import { visitorIdsOf } from './visit-group.ts';

/** What the event store knows around some identities: everything since `sinceS`, and the last visit before. */
export interface LoadedHistory {
  /** Every visit with its last action at or after this is whole in `visits` and `actions`. */
  sinceS: number;
  visits: Visit[];
  actions: StitchedAction[];
  conversions: Conversion[];
  before: VisitSummary[];
}

/** Linked visits are followed this many times; each round only widens what is known. */
const MOST_ROUNDS = 8;

/**
 * Loads the neighbourhood of identities that are not in memory: their visits since shortly before `fromS`, the visits
 * linked with those through another identity, all their actions, and each visitor's last visit before that.
 */
export async function loadHistory(
  store: VisitStore,
  siteId: number,
  visitorIds: ReadonlySet<string>,
  fingerprints: ReadonlySet<string>,
  fromS: number,
): Promise<LoadedHistory> {
  const visitors = new Set(visitorIds);
  const prints = new Set(fingerprints);
  let sinceS = fromS - VISIT_GAP_S;
  let visits: Visit[] = [];
  let actions: StitchedAction[] = [];
  for (let round = 0; round < MOST_ROUNDS; round++) {
    [visits, actions] = await Promise.all([
      store.visitsSince(siteId, [...visitors], [...prints], sinceS),
      store.actionsSince(siteId, [...visitors], [...prints], sinceS),
    ]);
    const sizeBefore = visitors.size + prints.size;
    let earliestS = sinceS;
    for (const visit of visits) {
      for (const id of visitorIdsOf(visit)) visitors.add(id);
      prints.add(visit.fingerprint);
      // The visit before may have begun it by fingerprint: that one is needed as well.
      earliestS = Math.min(earliestS, visit.startS - VISIT_GAP_S);
    }
    // An action may bring identities that its visit does not go by; stitched anew, it may begin a visit of its own.
    for (const action of actions) {
      visitors.add(action.visitorId);
      prints.add(action.fingerprint);
    }
    const isClosed = visitors.size + prints.size === sizeBefore && earliestS === sinceS;
    sinceS = earliestS;
    if (isClosed) break;
  }
  const before = visitors.size === 0 ? [] : await store.lastVisitsBefore(siteId, [...visitors], sinceS);
  // Visits say themselves whether they converted, so most loads ask for no conversions.
  const converted = visits.filter((visit) => visit.goalIds.length > 0 || visit.ecommerceStatus !== 0);
  const conversions = converted.length === 0 ? [] : await store.conversionsOf(siteId, converted);
  return { sinceS, visits, actions, conversions, before };
}

/** The action as it was before stitching: an invented visitor id and timings of later hits are taken off again. */
export function unstitch(action: StitchedAction): StoredAction {
  const {
    visitId: _visit,
    position: _position,
    previousUrl: _url,
    previousTitle: _title,
    hasPrevious: _has,
    secondsSincePrevious: _seconds,
    followsSearch: _follows,
    hasLateTimings,
    ...stored
  } = action;
  if (hasLateTimings) for (const field of TIMING_FIELDS) delete stored[field];
  return stored.hasVisitorId ? stored : { ...stored, visitorId: '' };
}
