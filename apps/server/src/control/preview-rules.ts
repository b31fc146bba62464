import type { RulesPreview } from '@accord/contract/rules';
import type { Site } from '@accord/control-db/sites';
import { CHANNEL } from '@accord/ingest/channel/channel';
import type { ActionHistory, VisitStore } from '@accord/ingest/ports';
import { type Reach, reviseVisits } from '@accord/ingest/reapply/revise-visits';
import type { RuleKind } from '@accord/ingest/reapply/rule-kind';
import type { Visit } from '@accord/ingest/visit';

/** What is stored, as far as applying rules needs it. */
export interface StoredHits {
  history: ActionHistory;
  store: VisitStore;
}

/** More would keep the caller waiting for longer than a few seconds. */
const MOST_ACTIONS = 20_000;
/** A stretch is formed in one go, while hits wait to be answered. */
const ACTIONS_AT_ONCE = 1_000;

const nameOfChannel = new Map<number, string>(Object.entries(CHANNEL).map(([name, channel]) => [channel, name]));

const LABELS: Readonly<Record<RuleKind, (visit: Visit, site: Site) => string[]>> = {
  channels: ({ channel }) => [nameOfChannel.get(channel) ?? String(channel)],
  goals: ({ goalIds }, { goals }) =>
    goalIds.map((id) => goals.find(({ goalId }) => goalId === id)?.name ?? `goal ${id}`),
};

/** Applies the rules of today to stored actions, and writes nothing: how far it can be done, and what it would change. */
export async function previewRules(
  { history, store }: StoredHits,
  site: Site,
  kinds: readonly RuleKind[],
  { fromMs, untilMs }: { fromMs: number; untilMs: number },
): Promise<RulesPreview> {
  const sums = new Map<RuleKind, Reach>(kinds.map((kind) => [kind, { told: 0, unknown: 0, changed: 0 }]));
  const before = new Map<string, Visit>();
  const after = new Map<string, Visit>();
  let place = { timeMs: fromMs, hitId: '' };
  let actions = 0;
  let isPartial = false;
  for (;;) {
    const stored = await history.actionsAfter(site.siteId, place, untilMs, ACTIONS_AT_ONCE);
    if (actions >= MOST_ACTIONS) isPartial = stored.length > 0;
    const revised = isPartial ? undefined : await reviseVisits(stored, site, kinds, store);
    if (revised === undefined) break;
    place = { timeMs: revised.last.timeMs, hitId: revised.last.hitId };
    actions += revised.seen;
    for (const [kind, sum] of sums)
      for (const key of ['told', 'unknown', 'changed'] as const) sum[key] += revised.reach[kind]?.[key] ?? 0;
    for (const [id, visit] of revised.before) before.set(id, visit);
    for (const [id, visit] of revised.after) after.set(id, visit);
  }
  const count = (visits: ReadonlyMap<string, Visit>, kind: RuleKind): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const visit of visits.values())
      for (const label of LABELS[kind](visit, site)) counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts;
  };
  const report = kinds.flatMap((rule) => {
    const [was, is] = [count(before, rule), count(after, rule)];
    const labels = [...new Set([...was.keys(), ...is.keys()])];
    return labels.map((label) => ({ rule, label, before: was.get(label) ?? 0, after: is.get(label) ?? 0 }));
  });
  return { actions, isPartial, rules: [...sums].map(([rule, sum]) => ({ rule, ...sum })), report };
}
