import { setTimeout as sleep } from 'node:timers/promises';
import type { TrackingRequest } from '@accord/traffic/tracking-request';

const PATIENCE_MS = 30_000;
const RETRY_MS = 1_000;

/** How a bulk request ended: hits that were taken and hits that were refused. */
export interface Sent {
  readonly tracked: number;
  readonly invalid: number;
}

/**
 * Sends hits to the public tracking endpoint as one bulk request, again and again until they are taken; their hit ids
 * keep them from being stored twice. @param token may write to the sites
 */
export async function sendHits(
  endpoint: string,
  token: string,
  requests: readonly TrackingRequest[],
  signal: AbortSignal,
): Promise<Sent> {
  const body = JSON.stringify({ requests: requests.map(({ params }) => params), token_auth: token });
  while (true) {
    signal.throwIfAborted();
    try {
      const answer = await fetch(endpoint, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body,
        signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE_MS)]),
      });
      if (answer.status === 200) return (await answer.json()) as Sent;
      await answer.body?.cancel();
      if (answer.status < 500) throw new Error(`the tracking endpoint answered ${answer.status}`);
      // It is busy and says for how long.
      await sleep(Number(answer.headers.get('retry-after') ?? 1) * 1_000, undefined, { signal });
    } catch (error) {
      // fetch says TypeError when nobody listens, which passes: the supervisor starts the server again.
      const isAway = error instanceof TypeError || (error instanceof Error && error.name === 'TimeoutError');
      if (signal.aborted || !isAway) throw error;
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}
