/**
 * Stops where the program itself is wrong (never for bad input).
 * @throws Error with `message` when `condition` is false.
 */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`invariant broken: ${message}`);
}
