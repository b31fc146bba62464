import { setTimeout as sleep } from 'node:timers/promises';
import type { Demo, DemoStore } from '@accord/control-db/demo';
import type { Clock } from '@accord/kit/clock';
import type { TrackingRequest } from '@accord/traffic/tracking-request';
import { unsentTraffic } from './demo-traffic.ts';
import type { Sent } from './send-hits.ts';

export interface FillParts {
  readonly demo: Demo;
  readonly store: Pick<DemoStore, 'noteSent'>;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  send(requests: readonly TrackingRequest[]): Promise<Sent>;
  tell(sentence: string): void;
}

/** In one bulk request: about 300 KB, well below what the endpoint takes. */
const AT_ONCE = 500;
/** Present traffic is sent as it happens, collected for this long. */
const PRESENT_MS = 2_000;
const TOLD_SHARE = 0.1;

/**
 * Sends the demo's past as fast as it is taken, then its present as it happens.
 * @returns when the demo has been removed. @throws AbortError when the signal ends it.
 */
export async function fillDemo(parts: FillParts): Promise<void> {
  const { demo, clock, tell } = parts;
  const beganMs = clock.now();
  const behind = Math.max(0, demo.plannedActions - demo.sentActions);
  let sent = 0;
  let toldShare = 0;
  let isFull = false;
  let waiting: TrackingRequest[] = [];
  const flush = async (untilMs: number): Promise<boolean> => {
    if (waiting.length === 0) return true;
    await parts.send(waiting);
    const views = waiting.filter(isPageView).length;
    sent += views;
    waiting = [];
    return parts.store.noteSent(demo.orgId, views, untilMs);
  };

  for (const request of unsentTraffic(demo)) {
    if (request.timeMs > clock.now()) {
      if (!(await flush(request.timeMs))) return;
      if (!isFull) tell(fullSentence(sent, clock.now() - beganMs));
      isFull = true;
      await sleep(Math.max(PRESENT_MS, request.timeMs - clock.now()), undefined, { signal: parts.signal });
    }
    waiting.push(request);
    if (waiting.length < AT_ONCE) continue;
    if (!(await flush(request.timeMs))) return;
    const share = Math.min(0.99, sent / Math.max(behind, sent));
    if (isFull || share < toldShare + TOLD_SHARE) continue;
    toldShare = share;
    tell(`Filling the demo: ${Math.floor(share * 100)} %, ${sent.toLocaleString('en')} page views sent.`);
  }
}

/** What is planned is page views; events, searches, orders and the like come with them. */
const isPageView = ({ params }: TrackingRequest): boolean => params.action_name !== undefined;

function fullSentence(sent: number, elapsedMs: number): string {
  const seconds = Math.max(1, Math.round(elapsedMs / 1_000));
  return `The demo is filled: ${sent.toLocaleString('en')} page views sent in ${seconds} s. From now on, visits come as they happen.`;
}
