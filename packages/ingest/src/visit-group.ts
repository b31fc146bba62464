import type { Conversion } from './conversion.ts';
import { isLaterVisit } from './is-later-visit.ts';
import { type Stitching, type StitchRules, VISIT_GAP_S } from './stitch.ts';
import type { StitchedAction, StoredAction } from './stored-action.ts';
import type { Visit, VisitSummary } from './visit.ts';

/** Actions that are linked through visitor ids or fingerprints, with what the store holds of their visits. */
export class VisitGroup {
  readonly actions = new Map<string, StoredAction>();
  readonly before = new Map<string, VisitSummary>();
  readonly writtenVisits = new Map<string, Visit>();
  readonly writtenActions = new Map<string, StitchedAction>();
  readonly writtenConversions = new Map<string, Conversion>();
  readonly keys = new Set<string>();
  /** Everything that ended at or after this is in `actions`. */
  horizonS: number;
  newestS = 0;
  rules: StitchRules;
  /** What has been formed of `actions` so far; gone when they changed in another way than by later ones. */
  stitching: Stitching | undefined;
  private prunedS = 0;

  constructor(
    readonly siteId: number,
    horizonS: number,
    rules: StitchRules,
  ) {
    this.horizonS = horizonS;
    this.rules = rules;
  }

  /** @returns false when the hit is there already. */
  add(action: StoredAction): boolean {
    // The earlier of two hits with one id stays, whichever way they came.
    const known = this.actions.get(action.hitId);
    if (!known || action.receivedMs < known.receivedMs) this.actions.set(action.hitId, action);
    if (known && action.receivedMs < known.receivedMs) this.stitching = undefined;
    this.newestS = Math.max(this.newestS, Math.floor(action.timeMs / 1000));
    for (const key of keysOf(action)) this.keys.add(key);
    return known === undefined;
  }

  /** Takes over everything of another group. */
  merge(other: VisitGroup): void {
    this.stitching = undefined;
    for (const action of other.actions.values()) this.add(action);
    for (const [id, visit] of other.before) this.before.set(id, visit);
    for (const [id, visit] of other.writtenVisits) this.writtenVisits.set(id, visit);
    for (const [id, action] of other.writtenActions) this.writtenActions.set(id, action);
    for (const [key, conversion] of other.writtenConversions) this.writtenConversions.set(key, conversion);
    for (const key of other.keys) this.keys.add(key);
    // Between the two horizons only one side is whole: the later one is what both can promise.
    this.horizonS = Math.max(this.horizonS, other.horizonS);
  }

  /**
   * Moves visits that ended long before the newest action out of memory; only their summary stays. None goes that a
   * kept visit could have followed: the kept ones must come out the same without its actions.
   */
  prune(keepS: number): void {
    // What is formed so far goes with it, so this happens now and then rather than with every batch.
    if (this.newestS - this.prunedS < keepS / 2) return;
    this.prunedS = this.newestS;
    const visits = [...this.writtenVisits.values()];
    let cutS = this.newestS - keepS;
    for (;;) {
      const keptStarts = visits.filter((visit) => visit.lastS >= cutS).map((visit) => visit.startS);
      const lowerS = Math.min(cutS, ...keptStarts.map((startS) => startS - VISIT_GAP_S));
      if (lowerS === cutS) break;
      cutS = lowerS;
    }
    let horizonS = this.horizonS;
    const ended = visits.filter((visit) => visit.lastS < cutS);
    // Heartbeats without a visit go as well, once no visit in memory could be theirs.
    const stray = [...this.writtenActions.values()].filter((a) => a.visitId === '' && a.timeMs < cutS * 1000);
    for (const { hitId, timeMs } of stray) {
      horizonS = Math.max(horizonS, Math.floor(timeMs / 1000) + 1);
      this.writtenActions.delete(hitId);
      this.actions.delete(hitId);
    }
    for (const visit of ended) {
      horizonS = Math.max(horizonS, visit.lastS + 1);
      this.before.set(visit.visitId, visit);
      this.writtenVisits.delete(visit.visitId);
    }
    this.horizonS = horizonS;
    if (ended.length + stray.length > 0) this.stitching = undefined;
    if (ended.length === 0) return;
    const gone = new Set(ended.map((visit) => visit.visitId));
    for (const [hitId, action] of this.writtenActions) {
      if (!gone.has(action.visitId)) continue;
      this.writtenActions.delete(hitId);
      this.actions.delete(hitId);
    }
    for (const [key, conversion] of this.writtenConversions)
      if (gone.has(conversion.visitId)) this.writtenConversions.delete(key);
    this.forgetOldSummaries();
  }

  /** Of the visits before, only each visitor's last one matters. */
  private forgetOldSummaries(): void {
    const last = new Map<string, VisitSummary>();
    for (const visit of this.before.values()) {
      const known = last.get(visit.visitorId);
      if (!known || isLaterVisit(visit, known)) last.set(visit.visitorId, visit);
    }
    this.before.clear();
    for (const visit of last.values()) this.before.set(visit.visitId, visit);
  }
}

/** A conversion's place in the store: one action may convert several goals. */
export const conversionKey = (conversion: Conversion): string =>
  `${conversion.timeMs}:${conversion.hitId}:${conversion.goalId}`;

export const visitorKey = (siteId: number, visitorId: string): string => `v${siteId}:${visitorId}`;
export const fingerprintKey = (siteId: number, fingerprint: string): string => `f${siteId}:${fingerprint}`;

/** The identities by which an action is linked with others. A forced visitor id stands alone (visit-rules §2). */
export function keysOf(action: Pick<StoredAction, 'siteId' | 'visitorId' | 'fingerprint' | 'identityRule'>): string[] {
  const keys = [fingerprintKey(action.siteId, action.fingerprint)];
  if (action.visitorId !== '') keys.push(visitorKey(action.siteId, action.visitorId));
  return keys;
}

/** Every visitor id that a visit goes by: its own first, then those that its actions brought before. */
export function visitorIdsOf(visit: Pick<Visit, 'visitorId' | 'formerVisitorIds'>): string[] {
  return visit.formerVisitorIds === '' ? [visit.visitorId] : [visit.visitorId, ...visit.formerVisitorIds.split(',')];
}
