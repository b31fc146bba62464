import type { Demo } from '@accord/control-db/demo';
import { fixedClock } from '@accord/kit/clock';
import type { TrackingRequest } from '@accord/traffic/tracking-request';
import { expect, it } from 'vitest';
import { newDemo, unsentTraffic } from './demo-traffic.ts';
import { fillDemo } from './fill-demo.ts';

const NOW = Date.UTC(2026, 10, 25, 12, 20);
const { seed, fromMs, untilMs } = newDemo(NOW);
const aDemo: Demo = {
  orgId: 1,
  siteIds: [1, 2, 3],
  seed,
  fromMs,
  untilMs,
  filledUntilMs: fromMs,
  plannedActions: 6_000,
  sentActions: 0,
};

/** Sends until `most` requests were taken, as if it was killed then before it could note the last ones. */
async function fillAndBreak(
  demo: Demo,
  most: number,
): Promise<{ sent: TrackingRequest[]; demo: Demo; told: string[] }> {
  const stop = new AbortController();
  const sent: TrackingRequest[] = [];
  const told: string[] = [];
  let noted = demo;
  const filling = fillDemo({
    demo,
    clock: fixedClock(NOW),
    signal: stop.signal,
    tell: (sentence) => {
      told.push(sentence);
      if (sentence.includes('filled')) stop.abort();
    },
    send: async (requests) => {
      sent.push(...requests);
      if (sent.length >= most) throw new Error('killed');
      return { tracked: requests.length, invalid: 0 };
    },
    store: {
      noteSent: async (_orgId, actions, filledUntilMs) => {
        noted = { ...noted, sentActions: noted.sentActions + actions, filledUntilMs };
        return true;
      },
    },
  });
  await expect(filling).rejects.toThrow();
  return { sent, demo: noted, told };
}

it('goes on where it was killed: nothing is left out, and what is sent twice has the same hit ids', async () => {
  const all: TrackingRequest[] = [];
  for (const request of unsentTraffic(aDemo)) {
    if (request.timeMs > NOW) break;
    all.push(request);
  }
  const first = await fillAndBreak(aDemo, 2_000);
  expect(first.sent.length).toBe(2_000);
  const views = first.sent.slice(0, 1_500).filter(({ params }) => params.action_name !== undefined);
  expect(first.demo.sentActions).toBe(views.length);
  expect(views.length).toBeLessThan(1_500);
  const second = await fillAndBreak(first.demo, Number.POSITIVE_INFINITY);
  expect(second.told.at(-1)).toMatch(/^The demo is filled: [\d,]+ page views sent in \d+ s\./);

  const ids = new Set([...first.sent, ...second.sent].map(({ params }) => params.hit_id));
  expect(ids).toEqual(new Set(all.map(({ params }) => params.hit_id)));
  expect(second.sent.length).toBeLessThan(all.length - 1_400);
});

it('ends when the demo has been removed', async () => {
  let sent = 0;
  await fillDemo({
    demo: aDemo,
    clock: fixedClock(NOW),
    signal: new AbortController().signal,
    tell: () => undefined,
    send: async (requests) => {
      sent += requests.length;
      return { tracked: 0, invalid: requests.length };
    },
    store: { noteSent: async () => false },
  });
  expect(sent).toBe(500);
});
