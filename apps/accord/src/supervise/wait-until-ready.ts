import { setTimeout as sleep } from 'node:timers/promises';
import { type Address, askHttp } from './ask-http.ts';

const POLL_MS = 50;
const PATIENCE_MS = 2_000;
/** After so long, the person at the terminal wants to know what is missing. */
const TELL_AFTER_MS = 20_000;

/**
 * Waits until the server says that every part works.
 * @param tell takes a sentence about what is missing, every 20 s
 * @param isOver true ends the waiting
 */
export async function waitUntilReady(
  server: Address,
  tell: (sentence: string) => void,
  isOver: () => boolean,
): Promise<void> {
  let nextTellMs = performance.now() + TELL_AFTER_MS;
  while (!isOver()) {
    const { status, body } = await askHttp(server, '/ready', PATIENCE_MS);
    if (status === 200) return;
    if (performance.now() >= nextTellMs) {
      tell(`Not ready yet: ${status === 0 ? 'the server does not answer' : missingParts(body)}.`);
      nextTellMs = performance.now() + TELL_AFTER_MS;
    }
    await sleep(POLL_MS);
  }
}

/** `{"ready":false,"parts":{"control":true,"events":false}}` → `events`. */
function missingParts(body: string): string {
  try {
    const { parts = {} } = JSON.parse(body) as { parts?: Record<string, unknown> };
    return (
      Object.keys(parts)
        .filter((name) => parts[name] !== true)
        .join(', ') || 'the server'
    );
  } catch {
    return 'the server gives an answer that is not JSON';
  }
}
