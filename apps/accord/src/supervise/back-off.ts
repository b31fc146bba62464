const FIRST_MS = 100;
const LONGEST_MS = 10_000;

/**
 * How long to wait before a child is started again.
 * @param endedEarly how often in a row it ended without having done its work, this time included; 0: it had.
 */
export function backOffMs(endedEarly: number): number {
  return Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, endedEarly - 1));
}
