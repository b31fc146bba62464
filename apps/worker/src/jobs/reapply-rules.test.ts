import type { RuleRun, RuleRunStep } from '@accord/control-db/rule-runs';
import { EventStoreError } from '@accord/events-db/event-store-error';
import type { LoadLedger, VisitStore } from '@accord/ingest/ports';
import type { SiteRules } from '@accord/ingest/site-rules';
import { VisitGroups } from '@accord/ingest/visit-groups';
import { aGoal, aSite } from '@accord/testing/a-hit';
import { anAction, atMinute } from '@accord/testing/an-action';
import { memoryHistory } from '@accord/testing/memory-history';
import { createMemoryVisitStore, type MemoryVisitStore } from '@accord/testing/memory-visit-store';
import { expect, test } from 'vitest';
import { type ReapplyParts, reapplyRules } from './reapply-rules.ts';

const NOW = atMinute(100_000);
const WEEKS = [0, 1, 2].map((week) => week * 7 * 24 * 60);

/** Three visits, weeks apart, each with one page that the goal of today converts on. */
async function storeOfWeeks(): Promise<MemoryVisitStore> {
  const store = createMemoryVisitStore();
  for (const minute of WEEKS) {
    const action = anAction({ visitorId: '00000000000000aa', url: 'example.org/goal', timeMs: atMinute(minute) });
    const changes = await new VisitGroups(store).absorb(1, [action], { timeZone: 'UTC' });
    await store.write({ version: 1, ...changes });
  }
  return store;
}

interface Fixture {
  parts: ReapplyParts;
  run: { state: string } & RuleRunStep;
  versions: number[];
}

function fixture(store: VisitStore, memory: MemoryVisitStore, site: SiteRules | undefined): Fixture {
  const run = { state: 'waiting', done: { timeMs: atMinute(0), hitId: '' }, seen: 0, changed: 0, unknown: 0 };
  const position = { segment: 3, offset: 7 };
  let batch = 41;
  const versions: number[] = [];
  const ledger: LoadLedger = {
    position: async () => ({ done: position, planned: null, batch }),
    plan: async (number, to) => {
      expect(to).toEqual(position);
      batch = number;
    },
    commit: async (_number, to, counts) => {
      expect([to, counts]).toEqual([position, []]);
    },
  };
  const parts: ReapplyParts = {
    ledger,
    history: memoryHistory(memory),
    store: {
      ...store,
      write: async (rows) => {
        versions.push(rows.version);
        await store.write(rows);
      },
    },
    rulesOf: async () => site,
    runs: {
      next: async () =>
        ['done', 'failed'].includes(run.state)
          ? undefined
          : ({ ...run, id: 1, orgId: 1, siteId: 1, rules: ['goals'], untilMs: NOW } as unknown as RuleRun),
      step: async (_id, { done, seen, changed, unknown }) => {
        Object.assign(run, { state: 'running', done, seen: run.seen + seen });
        Object.assign(run, { changed: run.changed + changed, unknown: run.unknown + unknown });
      },
      end: async (_id, state) => {
        run.state = state;
      },
    },
  };
  return { parts, run, versions };
}

test('applies rules stretch by stretch, each with versions of its own, and says when it is done', async () => {
  const memory = await storeOfWeeks();
  const { parts, run, versions } = fixture(memory, memory, aSite({ goals: [aGoal({ revenue: 3 })] }));
  const came: string[] = [];
  for (let turn = 0; turn < 5; turn += 1) came.push(await reapplyRules(NOW, parts));
  expect(came).toEqual(['wrote', 'wrote', 'wrote', 'ended', 'nothing']);
  expect(versions).toEqual([4_200_000, 4_300_000, 4_400_000]);
  expect(run).toMatchObject({ state: 'done', seen: 3, changed: 3, unknown: 0 });
  expect([...memory.conversions.values()].map(({ revenue }) => revenue)).toEqual([3, 3, 3]);
  expect([...memory.visits.values()].map(({ visitCount }) => visitCount).sort()).toEqual([1, 2, 3]);
});

test('ends as failed when the site is gone', async () => {
  const memory = await storeOfWeeks();
  const { parts, run } = fixture(memory, memory, undefined);
  expect(await reapplyRules(NOW, parts)).toBe('ended');
  expect(run.state).toBe('failed');
});

test.each([
  ['goes on later when the store is away', 'unavailable', 'waiting'],
  ['ends when the store refuses the rows, as loading must not wait for it', 'failed', 'failed'],
] as const)('%s', async (_name, kind, state) => {
  const memory = await storeOfWeeks();
  const write = async () => Promise.reject(new EventStoreError(kind, 'no'));
  const { parts, run } = fixture({ ...memory, write }, memory, aSite({ goals: [aGoal()] }));
  await expect(reapplyRules(NOW, parts)).rejects.toThrow('no');
  expect(run.state).toBe(state);
});
