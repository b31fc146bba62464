import { expect, it } from 'vitest';
import { shareRuns } from './share-runs.ts';

function aRun() {
  const runs: { signal: AbortSignal; finish(value: number): void; fail(error: Error): void }[] = [];
  const run = (signal: AbortSignal) =>
    new Promise<number>((finish, fail) => {
      runs.push({ signal, finish, fail });
    });
  return { runs, run };
}
const stays = () => new AbortController().signal;

it('runs once for callers that want the same at the same time, and again afterwards', async () => {
  const share = shareRuns<number>();
  const { runs, run } = aRun();
  const both = Promise.all([share('a', run, stays()), share('a', run, stays())]);
  expect(runs).toHaveLength(1);
  runs[0]?.finish(7);
  expect(await both).toEqual([7, 7]);
  const later = share('a', run, stays());
  expect(runs).toHaveLength(2);
  runs[1]?.finish(8);
  expect(await later).toBe(8);
});

it('keeps running for those who stay and ends when the last one leaves', async () => {
  const share = shareRuns<number>();
  const { runs, run } = aRun();
  const [first, second] = [new AbortController(), new AbortController()];
  const waits = [share('a', run, first.signal), share('a', run, second.signal)].map((wait) => wait.catch(() => 'left'));
  first.abort();
  expect(await waits[0]).toBe('left');
  expect(runs[0]?.signal.aborted).toBe(false);
  second.abort();
  expect(await waits[1]).toBe('left');
  expect(runs[0]?.signal.aborted).toBe(true);
  const later = share('a', run, stays());
  expect(runs).toHaveLength(2);
  runs[1]?.finish(1);
  expect(await later).toBe(1);
});

it('passes a failure to every caller and forgets it', async () => {
  const share = shareRuns<number>();
  const { runs, run } = aRun();
  const waits = [share('a', run, stays()), share('a', run, stays())].map((wait) =>
    wait.catch((error: Error) => error.message),
  );
  runs[0]?.fail(new Error('broken'));
  expect(await Promise.all(waits)).toEqual(['broken', 'broken']);
  void share('a', run, stays());
  expect(runs).toHaveLength(2);
  runs[1]?.finish(1);
});

it('does not start for a caller who has already left', async () => {
  const { runs, run } = aRun();
  await expect(shareRuns<number>()('a', run, AbortSignal.abort())).rejects.toThrow();
  expect(runs).toHaveLength(0);
});
