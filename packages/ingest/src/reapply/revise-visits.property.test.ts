import { aGoal, aSite } from '@accord/testing/a-hit';
import { anyActions } from '@accord/testing/any-actions';
import { createMemoryVisitStore, type MemoryVisitStore } from '@accord/testing/memory-visit-store';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { choicesOf } from '../collection/choices-of.ts';
import { goalsOf } from '../goals/site-goals.ts';
import type { SiteRules } from '../site-rules.ts';
import type { StoredAction } from '../stored-action.ts';
import { stretchesOf, VisitGroups } from '../visit-groups.ts';
import { reviseGoals } from './revise-goals.ts';
import { reviseVisits } from './revise-visits.ts';

async function load(actions: readonly StoredAction[], site: SiteRules): Promise<MemoryVisitStore> {
  const store = createMemoryVisitStore();
  const groups = new VisitGroups(store);
  const rules = { timeZone: site.timeZone, durationGoals: goalsOf(site).byDuration };
  for (const stretch of stretchesOf(actions)) {
    await store.write({ version: 1, ...(await groups.absorb(site.siteId, stretch, rules)) });
  }
  return store;
}

/** Stretch by stretch, as the job does. @returns how many rows were written. */
async function reapply(store: MemoryVisitStore, site: SiteRules): Promise<number> {
  let rest = [...store.actions.values()].sort((a, b) => a.timeMs - b.timeMs || (a.hitId < b.hitId ? -1 : 1));
  let written = 0;
  while (rest.length > 0) {
    const revised = await reviseVisits(rest, site, ['channels', 'goals'], store);
    if (revised === undefined) break;
    await store.write({ version: 2, ...revised.changes });
    for (const rows of Object.values(revised.changes)) written += rows.length;
    rest = rest.slice(revised.seen);
  }
  return written;
}

const site = aSite({
  collection: choicesOf('everything'),
  goals: [
    aGoal({ pattern: '/1', revenue: 2 }),
    aGoal({ goalId: 2, matchAttribute: 'event_category', pattern: 'video', takesEventValue: true }),
    aGoal({ goalId: 3, matchAttribute: 'visit_duration', patternType: 'greater_than', pattern: '20' }),
  ],
});

test('rules that say what they said before change nothing', async () => {
  await fc.assert(
    fc.asyncProperty(anyActions, async (actions) => {
      const plain = aSite();
      expect(await reapply(await load(actions, plain), plain)).toBe(0);
    }),
    { numRuns: 150 },
  );
});

test('goals that came later give what they would have given from the start', async () => {
  await fc.assert(
    fc.asyncProperty(anyActions, async (actions) => {
      const later = await load(actions, aSite());
      await reapply(later, site);
      const always = await load(
        actions.map((action) => reviseGoals(action, site).action),
        site,
      );
      expect(later.visits).toEqual(always.visits);
      expect(later.actions).toEqual(always.actions);
      expect(later.conversions).toEqual(always.conversions);
    }),
    { numRuns: 150 },
  );
});
