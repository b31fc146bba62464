/** Where the time comes from. Everything that decides by time takes a Clock, so tests can fix it. */
export interface Clock {
  /** Milliseconds since the Unix epoch, UTC. */
  now(): number;
}

/** The machine's own clock. The only place of the product (dashboard and tracker aside) that reads it. */
export const systemClock: Clock = { now: () => Date.now() };

/** A clock that stands still until it is moved; for tests and simulations. */
export function fixedClock(startMs: number): Clock & { advance(ms: number): void; set(ms: number): void } {
  let nowMs = startMs;
  return {
    now: () => nowMs,
    advance: (ms) => {
      nowMs += ms;
    },
    set: (ms) => {
      nowMs = ms;
    },
  };
}
