import type { Conversion } from './conversion.ts';
import { type LoadedHistory, loadHistory, unstitch } from './group-load.ts';
import type { VisitStore } from './ports.ts';
import { sameFields } from './same-fields.ts';
import { compareActions, conversionsOf, Stitching, type StitchRules, VISIT_GAP_S } from './stitch.ts';
import type { StitchedAction, StoredAction } from './stored-action.ts';
import type { Visit } from './visit.ts';
import { conversionKey, fingerprintKey, keysOf, VisitGroup, visitorIdsOf, visitorKey } from './visit-group.ts';

/** Rows that a batch of new actions makes the event store write. */
export interface GroupChanges {
  actions: StitchedAction[];
  visits: Visit[];
  removedVisits: Visit[];
  conversions: Conversion[];
  removedConversions: Conversion[];
  /** New actions whose hit id was already there. */
  duplicates: StoredAction[];
}

/** A pause this long between new actions ends a stretch, so that one late hit loads no long history for all. */
const PAUSE_MS = 6 * 3_600_000;
/** Longest stretch: history that is brought in bulk is stitched week by week. */
const STRETCH_MS = 7 * 24 * 3_600_000;

/** Cuts new actions into stretches of time, oldest first. Each is to be written before the next is stitched. */
export function stretchesOf(added: readonly StoredAction[]): StoredAction[][] {
  const stretches: StoredAction[][] = [];
  let startMs = Number.NEGATIVE_INFINITY;
  let lastMs = Number.NEGATIVE_INFINITY;
  for (const action of [...added].sort((a, b) => a.timeMs - b.timeMs)) {
    if (action.timeMs - lastMs > PAUSE_MS || action.timeMs - startMs > STRETCH_MS) {
      startMs = action.timeMs;
      stretches.push([]);
    }
    lastMs = action.timeMs;
    stretches.at(-1)?.push(action);
  }
  return stretches;
}

/** What the store holds of a group's conversions becomes what stitching says. */
function diffConversions(
  group: VisitGroup,
  conversions: readonly Conversion[],
  changes: GroupChanges,
  isMeant: (conversion: Conversion) => boolean,
): void {
  if (conversions.length + group.writtenConversions.size === 0) return;
  const current = new Map(conversions.map((conversion) => [conversionKey(conversion), conversion]));
  for (const [key, conversion] of group.writtenConversions) {
    if (current.has(key) || !isMeant(conversion)) continue;
    changes.removedConversions.push(conversion);
    group.writtenConversions.delete(key);
  }
  for (const [key, conversion] of current) {
    const before = group.writtenConversions.get(key);
    if (before && sameFields(before, conversion)) continue;
    changes.conversions.push(conversion);
    group.writtenConversions.set(key, conversion);
  }
}

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
   * Adds new actions of one site, one stretch of them (see `stretchesOf`), and stitches the groups they touch.
   * @returns the rows that differ from what the store holds; write them before the next call for this site, or `forget()`.
   */
  async absorb(siteId: number, added: readonly StoredAction[], rules: StitchRules): Promise<GroupChanges> {
    const changes: GroupChanges = {
      actions: [],
      visits: [],
      removedVisits: [],
      conversions: [],
      removedConversions: [],
      duplicates: [],
    };
    await this.load(siteId, added, rules);
    const touched = new Map<VisitGroup, StoredAction[]>();
    for (const action of added) {
      const group = this.groupOf(action);
      const known = group.actions.get(action.hitId);
      // The very same hit again is a repeated batch; another receipt of its id is a replay.
      if (known && (known.receivedMs !== action.receivedMs || known.ordinal !== action.ordinal))
        changes.duplicates.push(action);
      const news = touched.get(group) ?? [];
      if (group.add(action)) news.push(action);
      touched.set(group, news);
    }
    for (const [group, news] of touched) {
      if (!this.goOn(group, news, changes)) this.restitch(group, changes);
      const size = group.actions.size;
      group.prune(KEEP_S);
      this.keptActions += group.actions.size - size;
    }
    this.evict();
    return changes;
  }

  /** Adds later actions to what is formed already. @returns false when the group must be formed anew. */
  private goOn(group: VisitGroup, news: StoredAction[], changes: GroupChanges): boolean {
    const { stitching } = group;
    if (!stitching || !sameFields(stitching.rules, group.rules)) return false;
    news.sort(compareActions);
    const [first] = news;
    if (first && stitching.last && compareActions(stitching.last, first) >= 0) return false;
    for (const action of news) stitching.add(action);
    const { drafts, actions } = stitching.takeChanges();
    const visits = [...drafts];
    for (const { visit } of visits) this.changeVisit(group, visit, changes);
    for (const action of actions) {
      changes.actions.push(action);
      group.writtenActions.set(action.hitId, action);
    }
    const ids = new Set(visits.map((draft) => draft.visitId));
    diffConversions(group, visits.flatMap(conversionsOf), changes, (conversion) => ids.has(conversion.visitId));
    return true;
  }

  /** Forms the whole group anew and finds what differs from the store. */
  private restitch(group: VisitGroup, changes: GroupChanges): void {
    const before = [...group.before.values()].filter((visit) => !group.writtenVisits.has(visit.visitId));
    const stitching = new Stitching(before, group.rules);
    for (const action of [...group.actions.values()].sort(compareActions)) stitching.add(action);
    const current = new Set(stitching.drafts.map((draft) => draft.visitId));
    for (const [id, visit] of group.writtenVisits) {
      if (current.has(id)) continue;
      changes.removedVisits.push(visit);
      group.writtenVisits.delete(id);
    }
    for (const { visit } of stitching.drafts) this.changeVisit(group, visit, changes);
    for (const action of stitching.takeChanges().actions) {
      const before = group.writtenActions.get(action.hitId);
      if (before && sameFields(before, action)) continue;
      changes.actions.push(action);
      group.writtenActions.set(action.hitId, action);
    }
    diffConversions(group, stitching.drafts.flatMap(conversionsOf), changes, () => true);
    group.stitching = stitching;
  }

  private changeVisit(group: VisitGroup, formed: Visit, changes: GroupChanges): void {
    const before = group.writtenVisits.get(formed.visitId);
    if (before && sameFields(before, formed)) return;
    if (before && visitorIdsOf(before).join() !== visitorIdsOf(formed).join()) changes.removedVisits.push(before);
    // The visit goes on changing as it is formed further; lists in it are replaced, never changed.
    const visit = { ...formed };
    changes.visits.push(visit);
    group.writtenVisits.set(visit.visitId, visit);
    const key = visitorKey(group.siteId, visit.visitorId);
    group.keys.add(key);
    this.byKey.set(key, group);
  }

  /** Makes sure that every identity of these actions is in memory, back to where the actions reach. */
  private async load(siteId: number, added: readonly StoredAction[], rules: StitchRules): Promise<void> {
    const fromS = added.reduce(
      (earliest, action) => Math.min(earliest, Math.floor(action.timeMs / 1000)),
      Number.POSITIVE_INFINITY,
    );
    for (const action of added) {
      for (const key of keysOf(action)) {
        const group = this.byKey.get(key);
        if (group && Math.floor(action.timeMs / 1000) - VISIT_GAP_S < group.horizonS) this.drop(group);
      }
    }
    const fresh = new Set<VisitGroup>();
    for (;;) {
      const visitors = new Set<string>();
      const prints = new Set<string>();
      for (const action of added) {
        if (!this.byKey.has(fingerprintKey(siteId, action.fingerprint))) prints.add(action.fingerprint);
        if (action.visitorId !== '' && !this.byKey.has(visitorKey(siteId, action.visitorId)))
          visitors.add(action.visitorId);
      }
      if (visitors.size + prints.size === 0) break;
      const history = await loadHistory(this.store, siteId, visitors, prints, fromS);
      this.place(
        siteId,
        history,
        [...visitors].map((id) => visitorKey(siteId, id)).concat([...prints].map((id) => fingerprintKey(siteId, id))),
        rules,
        fresh,
      );
    }
    // An action may be the first to link two visitors that were strangers so far.
    for (const action of added) this.groupOfKeys(siteId, keysOf(action), fromS, rules).rules = rules;
  }

  /** Brings loaded history into memory. Groups that it reaches into are older than it and go: it holds all they held. */
  private place(
    siteId: number,
    history: LoadedHistory,
    keys: readonly string[],
    rules: StitchRules,
    fresh: Set<VisitGroup>,
  ): void {
    const keysOfVisit = (visit: Visit): string[] => [
      ...visitorIdsOf(visit).map((id) => visitorKey(siteId, id)),
      fingerprintKey(siteId, visit.fingerprint),
    ];
    const stored = history.actions.map((action) => ({ action, plain: unstitch(action) }));
    for (const key of [...history.visits.flatMap(keysOfVisit), ...stored.flatMap(({ plain }) => keysOf(plain))]) {
      const group = this.byKey.get(key);
      if (group && !fresh.has(group)) this.drop(group);
    }
    const groupFor = (its: readonly string[]): VisitGroup => {
      const group = this.groupOfKeys(siteId, its, history.sinceS, rules);
      group.stitching = undefined;
      fresh.add(group);
      return group;
    };
    const visitsById = new Map(history.visits.map((visit) => [visit.visitId, visit]));
    for (const key of keys) groupFor([key]);
    for (const visit of history.visits) groupFor(keysOfVisit(visit)).writtenVisits.set(visit.visitId, visit);
    for (const conversion of history.conversions) {
      const its = visitsById.get(conversion.visitId);
      if (its) groupFor(keysOfVisit(its)).writtenConversions.set(conversionKey(conversion), conversion);
    }
    for (const { action, plain } of stored) {
      const group = groupFor(keysOf(plain));
      if (!group.actions.has(plain.hitId)) this.keptActions++;
      group.add(plain);
      group.writtenActions.set(action.hitId, action);
    }
    for (const summary of history.before)
      groupFor([visitorKey(siteId, summary.visitorId)]).before.set(summary.visitId, summary);
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
