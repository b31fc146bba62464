import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 100;
const PATIENCE_MS = 2_000;

/** Waits until all parts work and the server has heard of the token, which it learns a moment after it was made. */
export async function waitForServer(server: string, token: string, signal: AbortSignal): Promise<void> {
  while (!((await answers(`${server}/ready`)) && (await answers(`${server}/api/v1/demo`, token)))) {
    await sleep(POLL_MS, undefined, { signal });
  }
}

async function answers(url: string, token?: string): Promise<boolean> {
  const headers = token === undefined ? {} : { Authorization: `Bearer ${token}` };
  try {
    const answer = await fetch(url, { headers, signal: AbortSignal.timeout(PATIENCE_MS) });
    await answer.body?.cancel();
    return answer.status === 200;
  } catch {
    // Nobody listens yet: the same answer as "not yet".
    return false;
  }
}
