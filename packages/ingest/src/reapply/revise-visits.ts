import { goalsOf } from '../goals/site-goals.ts';
import { unstitch } from '../group-load.ts';
import type { VisitStore } from '../ports.ts';
import type { SiteRules } from '../site-rules.ts';
import type { StitchedAction } from '../stored-action.ts';
import type { Visit } from '../visit.ts';
import { type GroupChanges, stretchesOf, VisitGroups } from '../visit-groups.ts';
import { reviseChannel } from './revise-channel.ts';
import { reviseGoals } from './revise-goals.ts';
import type { RuleKind, Verdict } from './rule-kind.ts';

/** How many actions a kind of rules could be applied to, and how many it changed. */
export type Reach = Record<Verdict | 'changed', number>;

export interface RevisedVisits {
  /** The last action that was looked at; later ones are for the next call. */
  last: StitchedAction;
  /** How many actions were looked at. */
  seen: number;
  reach: Partial<Record<RuleKind, Reach>>;
  /** Rows that differ from what the store holds. */
  changes: Omit<GroupChanges, 'duplicates'>;
  /** Visits that began between the first and the last action, as they are stored and as they would be; by id. */
  before: ReadonlyMap<string, Visit>;
  after: ReadonlyMap<string, Visit>;
}

const REVISE = { channels: reviseChannel, goals: reviseGoals } as const;

/**
 * Applies a site's rules of today to stored actions and forms their visits anew. Writes nothing.
 * @param actions stored ones of the site, in the order of their times, all there are between the first and the last
 * @returns what came of the first stretch of them, undefined when there are none
 */
export async function reviseVisits(
  actions: readonly StitchedAction[],
  site: SiteRules,
  kinds: readonly RuleKind[],
  store: VisitStore,
): Promise<RevisedVisits | undefined> {
  const [stretch] = stretchesOf(actions);
  const [first, last] = [stretch?.[0] as StitchedAction | undefined, stretch?.at(-1) as StitchedAction | undefined];
  if (stretch === undefined || first === undefined || last === undefined) return undefined;
  const reach: RevisedVisits['reach'] = {};
  const revised = new Map<string, StitchedAction>();
  const revise = (action: StitchedAction, counts: boolean): StitchedAction => {
    let current = action;
    for (const kind of kinds) {
      const { action: next, verdict } = REVISE[kind](current, site);
      if (counts) {
        const counted = reach[kind] ?? { told: 0, unknown: 0, changed: 0 };
        reach[kind] = counted;
        counted[verdict] += 1;
        if (next !== current) counted.changed += 1;
      }
      current = next;
    }
    if (current !== action) revised.set(action.hitId, current);
    return current;
  };
  const stored = new Map<string, Visit>();
  const asRevised: VisitStore = {
    ...store,
    actionsSince: async (...question) => (await store.actionsSince(...question)).map((action) => revise(action, false)),
    visitsSince: async (...question) => {
      const visits = await store.visitsSince(...question);
      for (const visit of visits) stored.set(visit.visitId, visit);
      return visits;
    },
  };
  const added = (stretch as StitchedAction[]).map((action) => unstitch(revise(action, true)));
  const changes = await new VisitGroups(asRevised).absorb(site.siteId, added, {
    timeZone: site.timeZone,
    durationGoals: goalsOf(site).byDuration,
    compat: site.compat === '' ? undefined : site.compat,
  });
  const again = new Map(changes.actions.map((action) => [action.hitId, action]));
  for (const [hitId, action] of revised) if (!again.has(hitId)) again.set(hitId, action);
  const began = (visit: Visit): boolean =>
    visit.startS >= Math.floor(first.timeMs / 1000) && visit.startS <= last.timeMs / 1000;
  const before = new Map([...stored].filter(([, visit]) => began(visit)));
  const after = new Map(before);
  for (const visit of changes.removedVisits) after.delete(visit.visitId);
  for (const visit of changes.visits) if (began(visit)) after.set(visit.visitId, visit);
  const { duplicates: _none, ...rows } = changes;
  return { last, seen: stretch.length, reach, changes: { ...rows, actions: [...again.values()] }, before, after };
}
