import { anAction, atMinute } from '@accord/testing/an-action';
import { anyActions } from '@accord/testing/any-actions';
import { createMemoryVisitStore, type MemoryVisitStore } from '@accord/testing/memory-visit-store';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Conversion } from './conversion.ts';
import { stitch } from './stitch.ts';
import type { StoredAction } from './stored-action.ts';
import { stretchesOf, VisitGroups } from './visit-groups.ts';

const RULES = {
  timeZone: 'Europe/Berlin',
  durationGoals: [{ goalId: 7, revenue: 0.5, allowsMultiple: false, minutes: 10 }],
};

/**
 * Loads batches one after the other, as the loader does. `forgets` empties the cache before each batch; where `breaks`
 * says so, a batch ends after it wrote some actions and is repeated, as after a kill.
 */
async function load(
  batches: readonly (readonly StoredAction[])[],
  forgets: boolean,
  breaks: () => boolean,
): Promise<MemoryVisitStore> {
  const store = createMemoryVisitStore();
  const groups = new VisitGroups(store, 20);
  let version = 0;
  for (const batch of batches) {
    if (forgets) groups.forget();
    if (breaks()) {
      const [stretch = []] = stretchesOf(batch);
      const { actions, conversions, removedConversions } = await groups.absorb(1, stretch, RULES);
      const isHalf = breaks();
      const written = isHalf ? actions.filter(() => breaks()) : actions;
      const further = isHalf ? {} : { conversions, removedConversions };
      await store.write({ version: ++version, actions: written, visits: [], removedVisits: [], ...further });
      groups.forget();
    }
    for (const stretch of stretchesOf(batch)) {
      const changes = await groups.absorb(1, stretch, RULES);
      await store.write({ version: ++version, ...changes });
    }
  }
  return store;
}

const byId = <Row extends { visitId: string }>(rows: Iterable<Row>, id: (row: Row) => string): Row[] =>
  [...rows].sort((a, b) => (id(a) < id(b) ? -1 : 1));

const keyOf = (conversion: Conversion): string => `${conversion.hitId} ${conversion.goalId}`;

describe('VisitGroups', () => {
  it('forms the same visits whatever the order, the batches, the replays and the cache', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyActions,
        fc.infiniteStream(fc.nat(1_000_000)),
        fc.integer({ min: 1, max: 7 }),
        fc.boolean(),
        async (actions, chance, size, forgets) => {
          const draw = (): number => chance.next().value as number;
          const shuffled = [...actions, ...actions.filter(() => draw() % 4 === 0)]
            .map((action) => ({ action, at: draw() }))
            .sort((a, b) => a.at - b.at);
          const batches: StoredAction[][] = [];
          for (let i = 0; i < shuffled.length; i += size)
            batches.push(shuffled.slice(i, i + size).map((entry) => entry.action));

          const expected = stitch(actions, [], RULES);
          const store = await load(batches, forgets, () => draw() % 2 === 0);
          expect(byId(store.visits.values(), (v) => v.visitId)).toEqual(byId(expected.visits, (v) => v.visitId));
          expect(byId(store.actions.values(), (a) => a.hitId)).toEqual(byId(expected.actions, (a) => a.hitId));
          expect(byId(store.conversions.values(), keyOf)).toEqual(byId(expected.conversions, keyOf));
        },
      ),
      { numRuns: 400, seed: 20261125 },
    );
  });

  it('finds actions that a broken batch moved to a visit that is not there yet', async () => {
    const store = createMemoryVisitStore();
    const groups = new VisitGroups(store);
    const first = await groups.absorb(1, [anAction({ timeMs: atMinute(5) }), anAction({ timeMs: atMinute(6) })], RULES);
    await store.write({ version: 1, ...first });
    const late = anAction({ timeMs: atMinute(0) });
    const broken = await groups.absorb(1, [late], RULES);
    await store.write({ version: 2, actions: broken.actions, visits: [], removedVisits: [] });
    const again = await new VisitGroups(store).absorb(1, [late], RULES);
    await store.write({ version: 2, ...again });
    expect([...store.visits.values()].map((visit) => [visit.visitId, visit.actions])).toEqual([[late.hitId, 3]]);
  });

  it('writes nothing for a batch that is repeated', async () => {
    const store = createMemoryVisitStore();
    const batch = [anAction({ timeMs: atMinute(0) }), anAction({ timeMs: atMinute(3) })];
    const first = await new VisitGroups(store).absorb(1, batch, RULES);
    await store.write({ version: 1, ...first });
    const again = await new VisitGroups(store).absorb(1, batch, RULES);
    expect([again.actions, again.visits, again.removedVisits, again.duplicates]).toEqual([[], [], [], []]);
  });

  it('finds the rest of a batch whose visits were not written yet', async () => {
    const store = createMemoryVisitStore();
    const batch = [anAction({ timeMs: atMinute(0) }), anAction({ timeMs: atMinute(3) })];
    const first = await new VisitGroups(store).absorb(1, batch, RULES);
    await store.write({ version: 1, actions: first.actions, visits: [], removedVisits: [] });
    const again = await new VisitGroups(store).absorb(1, batch, RULES);
    expect(again.visits).toEqual(first.visits);
  });

  it('tells a replay from a repeated batch by when it was received', async () => {
    const groups = new VisitGroups(createMemoryVisitStore());
    const hit = anAction({ timeMs: atMinute(0) });
    await groups.absorb(1, [hit], RULES);
    const replay = { ...hit, receivedMs: hit.receivedMs + 4000 };
    expect((await groups.absorb(1, [replay], RULES)).duplicates).toEqual([replay]);
  });
});
