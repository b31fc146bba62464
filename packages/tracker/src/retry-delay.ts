const longestDelayMs = 60_000;
const mostTries = 7;

/**
 * How long to wait before a hit is sent again, in milliseconds; 0 when the answer is final.
 *
 * @param status HTTP status, undefined when no answer came
 * @param retryAfter the Retry-After header in seconds, as far as the page may read it
 * @param tries how often the hit was sent
 */
export function retryDelay(status: number | undefined, retryAfter: string | null | undefined, tries: number): number {
  if ((status && status < 502 && status !== 429) || tries >= mostTries) return 0;
  // Pages that were refused together do not come back together.
  const spread = 1 + Math.random() / 4;
  return Math.min(Number(retryAfter) * 1000 || 500 * 2 ** tries, longestDelayMs) * spread;
}
