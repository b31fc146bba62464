import { aGoal, aSite } from '@accord/testing/a-hit';
import { anAction, atMinute } from '@accord/testing/an-action';
import { createMemoryVisitStore, type MemoryVisitStore } from '@accord/testing/memory-visit-store';
import { expect, test } from 'vitest';
import { choicesOf } from '../collection/choices-of.ts';
import type { SiteRules } from '../site-rules.ts';
import type { StoredAction } from '../stored-action.ts';
import { VisitGroups } from '../visit-groups.ts';
import { type RevisedVisits, reviseVisits } from './revise-visits.ts';
import type { RuleKind } from './rule-kind.ts';

async function storeWith(actions: readonly StoredAction[]): Promise<MemoryVisitStore> {
  const store = createMemoryVisitStore();
  const changes = await new VisitGroups(store).absorb(1, actions, { timeZone: 'UTC' });
  await store.write({ version: 1, ...changes });
  return store;
}

/** Applies rules to all that is stored, and writes it, as the job does. */
async function reapply(store: MemoryVisitStore, site: SiteRules, kinds: RuleKind[]): Promise<RevisedVisits> {
  const actions = [...store.actions.values()].sort((a, b) => a.timeMs - b.timeMs);
  const revised = await reviseVisits(actions, site, kinds, store);
  if (revised === undefined) throw new Error('nothing is stored');
  await store.write({ version: 2, ...revised.changes });
  return revised;
}

const ana = { visitorId: '00000000000000aa' };
const bob = { visitorId: '00000000000000bb', fingerprint: 'f000000000000002' };

test('a referrer that is excluded now counts as direct, and comes back when it is not', async () => {
  const fromPay = { channel: 3, channelName: 'pay.example', referrerUrl: 'https://pay.example/done' };
  const store = await storeWith([
    anAction({ ...ana, ...fromPay }),
    anAction({ ...bob, timeMs: atMinute(3) }),
    anAction({ ...bob, timeMs: atMinute(4), channel: 6, channelName: 'spring' }),
  ]);
  const before = structuredClone([...store.visits.values()]);
  const excluding = await reapply(store, aSite({ excludedReferrers: ['pay.example'] }), ['channels']);
  expect(excluding.reach).toEqual({ channels: { told: 2, unknown: 1, changed: 1 } });
  expect([...excluding.before.values()].map(({ channel }) => channel).sort()).toEqual([3, 6]);
  expect([...store.visits.values()].map(({ channel }) => channel).sort()).toEqual([1, 6]);
  await reapply(store, aSite(), ['channels']);
  expect([...store.visits.values()]).toEqual(before);
});

test('a search whose query was cut stays what it was', async () => {
  const search = {
    channel: 2,
    channelName: 'Yandex',
    channelKeyword: 'shoes',
    referrerUrl: 'https://yandex.ru/search/',
  };
  const store = await storeWith([anAction({ ...ana, ...search })]);
  await reapply(store, aSite(), ['channels']);
  expect([...store.actions.values()][0]).toMatchObject(search);
});

test('a goal that is new finds its conversions in the past, with the value of today', async () => {
  const store = await storeWith([
    anAction({ ...ana, url: 'example.org/goal' }),
    anAction({ ...ana, url: 'example.org/goal', timeMs: atMinute(1) }),
    anAction({ ...bob, timeMs: atMinute(2) }),
  ]);
  const site = aSite({ goals: [aGoal({ revenue: 7 })], collection: choicesOf('everything') });
  const { reach, after } = await reapply(store, site, ['goals']);
  expect(reach).toEqual({ goals: { told: 3, unknown: 0, changed: 2 } });
  expect([...store.conversions.values()].map(({ goalId, revenue }) => [goalId, revenue])).toEqual([[1, 7]]);
  expect([...after.values()].map(({ goalIds, revenue }) => [goalIds, revenue])).toEqual([
    [[1], 7],
    [[], 0],
  ]);
});

test.each<[string, Partial<SiteRules>, Partial<StoredAction>, number, number]>([
  ['goes where the whole address is there', { collection: choicesOf('everything') }, {}, 0, 0],
  ['stays where its query may have been cut', { collection: choicesOf('minimal') }, {}, 1, 1],
  [
    'stays where it was collected under another instruction',
    { collection: choicesOf('everything') },
    { instrSeq: 9 },
    1,
    1,
  ],
])('a conversion that today’s pattern does not fit %s', async (_name, rules, fields, conversions, unknown) => {
  const goals = [{ goalId: 1, revenue: 2, allowsMultiple: false }];
  const store = await storeWith([anAction({ ...ana, goals, ...fields })]);
  const { reach } = await reapply(store, aSite({ goals: [aGoal({ pattern: '?thanks' })], ...rules }), ['goals']);
  expect(store.conversions.size).toBe(conversions);
  expect(reach.goals?.unknown).toBe(unknown);
});

test('goals that are gone, and those converted by hand, keep their conversions', async () => {
  const goals = [{ goalId: 5, revenue: 2, allowsMultiple: false }];
  const store = await storeWith([anAction({ ...ana, goals }), anAction({ ...bob, type: 'goal', goals })]);
  await reapply(store, aSite({ goals: [aGoal()], collection: choicesOf('everything') }), ['goals']);
  expect(store.conversions.size).toBe(2);
});

test('what was broken off between actions and visits is found again', async () => {
  const store = await storeWith([anAction({ ...ana, url: 'example.org/goal' })]);
  const site = aSite({ goals: [aGoal()] });
  const actions = [...store.actions.values()];
  const revised = await reviseVisits(actions, site, ['goals'], store);
  await store.write({ version: 2, actions: revised?.changes.actions ?? [], visits: [], removedVisits: [] });
  expect(store.conversions.size).toBe(0);
  await reapply(store, site, ['goals']);
  expect(store.conversions.size).toBe(1);
  expect([...store.visits.values()][0]?.goalIds).toEqual([1]);
});
