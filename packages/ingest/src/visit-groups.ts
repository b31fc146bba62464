import { loadHistory, unstitch } from './group-load.ts';
import type { VisitStore } from './ports.ts';
import { sameFields } from './same-fields.ts';
import { type StitchRules, stitch, VISIT_GAP_S } from './stitch.ts';
import type { StitchedAction, StoredAction } from './stored-action.ts';
import type { Visit } from './visit.ts';
import { fingerprintKey, keysOf, VisitGroup, visitorKey } from './visit-group.ts';

/** Rows that a batch of new actions makes the event store write. */
export interface GroupChanges {
  actions: StitchedAction[];
  visits: Visit[];
  removedVisits: Visit[];
  latePings: StoredAction[];
  /** New actions whose hit id was already there. */
  duplicates: StoredAction[];
}

/** Actions that lie further apart are stitched one stretch after the other, so that one late hit loads no long history for all. */
const STRETCH_S = 6 * 3600;
/** Visits that ended this long before their group's newest action leave memory. */
const KEEP_S = 2 * VISIT_GAP_S;

/**
 * The visitors that are in memory. A cache: it may be lost at any time, the result is the same.
 * One instance per loader; calls must not overlap.
 */
export class VisitGroups {
  private readonly byKey = new Map<string, VisitGroup>();
  private keptActions = 0;

  constructor(
    private readonly store: VisitStore,
    private readonly mostActions = 400_000,
  ) {}

  /** Drops everything; needed when a write failed and memory and store may differ. */
  forget(): void {
    this.byKey.clear();
    this.keptActions = 0;
  }

  /**
   * Adds new actions of one site and stitches the groups they touch.
   * @returns the rows that differ from what the store holds; write them before the next call, or `forget()`.
   */
  async absorb(siteId: number, added: readonly StoredAction[], rules: StitchRules): Promise<GroupChanges> {
    const changes: GroupChanges = { actions: [], visits: [], removedVisits: [], latePings: [], duplicates: [] };
    const sorted = [...added].sort((a, b) => a.timeMs - b.timeMs);
    for (let start = 0; start < sorted.length; ) {
      const endMs = (sorted[start]?.timeMs ?? 0) + STRETCH_S * 1000;
      let end = start + 1;
      while (end < sorted.length && (sorted[end]?.timeMs ?? 0) < endMs) end++;
      await this.absorbStretch(siteId, sorted.slice(start, end), rules, changes);
      start = end;
    }
    this.evict();
    return changes;
  }

  private async absorbStretch(
    siteId: number,
    added: readonly StoredAction[],
    rules: StitchRules,
    changes: GroupChanges,
  ): Promise<void> {
    await this.load(siteId, added, rules);
    const touched = new Set<VisitGroup>();
    for (const action of added) {
      const group = this.groupOf(action);
      const known = group.actions.get(action.hitId);
      // The very same hit again is a repeated batch; another receipt of its id is a replay.
      if (known && (known.receivedMs !== action.receivedMs || known.ordinal !== action.ordinal))
        changes.duplicates.push(action);
      group.add(action);
      touched.add(group);
    }
    for (const group of touched) {
      if (this.byKey.get([...group.keys][0] ?? '') !== group) continue;
      this.restitch(group, changes);
    }
  }

  private restitch(group: VisitGroup, changes: GroupChanges): void {
    const result = stitch([...group.actions.values()], [...group.before.values()], group.rules);
    for (const ping of result.latePings) {
      group.actions.delete(ping.hitId);
      changes.latePings.push(ping);
    }
    const current = new Set(result.visits.map((visit) => visit.visitId));
    for (const [id, visit] of group.writtenVisits) {
      if (current.has(id)) continue;
      changes.removedVisits.push(visit);
      group.writtenVisits.delete(id);
    }
    for (const visit of result.visits) {
      const before = group.writtenVisits.get(visit.visitId);
      if (before && sameFields(before, visit)) continue;
      if (before && before.visitorId !== visit.visitorId) changes.removedVisits.push(before);
      changes.visits.push(visit);
      group.writtenVisits.set(visit.visitId, visit);
      group.keys.add(visitorKey(group.siteId, visit.visitorId));
      this.byKey.set(visitorKey(group.siteId, visit.visitorId), group);
    }
    for (const action of result.actions) {
      const before = group.writtenActions.get(action.hitId);
      if (before && sameFields(before, action)) continue;
      changes.actions.push(action);
      group.writtenActions.set(action.hitId, action);
    }
    const size = group.actions.size;
    group.prune(KEEP_S);
    this.keptActions += group.actions.size - size;
  }

  /** Makes sure that every identity of these actions is in memory, back to where the actions reach. */
  private async load(siteId: number, added: readonly StoredAction[], rules: StitchRules): Promise<void> {
    const visitors = new Set<string>();
    const prints = new Set<string>();
    let fromS = Number.POSITIVE_INFINITY;
    for (const action of added) {
      const timeS = Math.floor(action.timeMs / 1000);
      for (const key of keysOf(action)) {
        const group = this.byKey.get(key);
        if (group && timeS - VISIT_GAP_S < group.horizonS) this.drop(group);
      }
      fromS = Math.min(fromS, timeS);
    }
    for (const action of added) {
      if (!this.byKey.has(fingerprintKey(siteId, action.fingerprint))) prints.add(action.fingerprint);
      if (action.visitorId !== '' && !this.byKey.has(visitorKey(siteId, action.visitorId)))
        visitors.add(action.visitorId);
    }
    if (visitors.size + prints.size > 0) await this.loadMissing(siteId, visitors, prints, fromS, rules);
    // An action may be the first to link two visitors that were strangers so far.
    for (const action of added) this.groupOfKeys(siteId, keysOf(action), fromS, rules).rules = rules;
  }

  private async loadMissing(
    siteId: number,
    visitors: ReadonlySet<string>,
    prints: ReadonlySet<string>,
    fromS: number,
    rules: StitchRules,
  ): Promise<void> {
    const history = await loadHistory(this.store, siteId, visitors, prints, fromS);
    const place = (keys: readonly string[]): VisitGroup => this.groupOfKeys(siteId, keys, history.sinceS, rules);
    for (const visitorId of visitors) place([visitorKey(siteId, visitorId)]);
    for (const fingerprint of prints) place([fingerprintKey(siteId, fingerprint)]);
    for (const visit of history.visits) {
      const group = place([visitorKey(siteId, visit.visitorId), fingerprintKey(siteId, visit.fingerprint)]);
      if (!group.writtenVisits.has(visit.visitId)) group.writtenVisits.set(visit.visitId, visit);
    }
    for (const action of history.actions) {
      const stored = unstitch(action);
      const group = place(keysOf(stored));
      if (!group.actions.has(stored.hitId)) this.keptActions++;
      group.add(stored);
      if (!group.writtenActions.has(action.hitId)) group.writtenActions.set(action.hitId, action);
    }
    for (const summary of history.before) {
      const group = place([visitorKey(siteId, summary.visitorId)]);
      if (!group.writtenVisits.has(summary.visitId)) group.before.set(summary.visitId, summary);
    }
  }

  private groupOf(action: StoredAction): VisitGroup {
    const group = this.byKey.get(fingerprintKey(action.siteId, action.fingerprint));
    if (!group) throw new Error('invariant broken: an identity was not loaded before its action');
    if (!group.actions.has(action.hitId)) this.keptActions++;
    return group;
  }

  /** The one group of these identities: made, found, or merged from several. */
  private groupOfKeys(siteId: number, keys: readonly string[], horizonS: number, rules: StitchRules): VisitGroup {
    const found = [...new Set(keys.map((key) => this.byKey.get(key)).filter((group) => group !== undefined))];
    const group = found.sort((a, b) => b.actions.size - a.actions.size)[0] ?? new VisitGroup(siteId, horizonS, rules);
    for (const other of found) {
      if (other === group) continue;
      group.merge(other);
      for (const key of other.keys) this.byKey.set(key, group);
    }
    for (const key of keys) {
      group.keys.add(key);
      this.byKey.set(key, group);
    }
    return group;
  }

  private drop(group: VisitGroup): void {
    for (const key of group.keys) if (this.byKey.get(key) === group) this.byKey.delete(key);
    this.keptActions -= group.actions.size;
  }

  /** Leaves the groups that were quiet longest when memory is full. */
  private evict(): void {
    if (this.keptActions <= this.mostActions) return;
    const groups = [...new Set(this.byKey.values())].sort((a, b) => a.newestS - b.newestS);
    for (const group of groups) {
      if (this.keptActions <= this.mostActions * 0.7) break;
      this.drop(group);
    }
  }
}
