const longestDelayMs = 60_000;

/**
 * How long to wait before a hit is sent again, in milliseconds; 0 when the answer is final.
 *
 * @param status HTTP status, 0 when no answer came
 * @param retryAfter the Retry-After header in seconds, as far as the page may read it
 * @param tries how often the hit was sent
 */
export function retryDelay(status: number, retryAfter: string | null, tries: number): number {
  const isPassing = !status || status > 501 || status === 429;
  if (!isPassing || tries > 6) return 0;
  const delayMs = Number(retryAfter) * 1000 || 500 * 2 ** tries;
  // Pages that were refused together do not come back together.
  return Math.min(delayMs, longestDelayMs) * (1 + Math.random() / 4);
}
