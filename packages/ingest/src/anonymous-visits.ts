import type { AnonymousPlace } from './anonymous-place.ts';

const HOUR_MS = 3_600_000;
/** As in visits of people who may be told apart. */
const PAUSE_MS = 30 * 60_000;

interface RunningVisit {
  readonly visitId: string;
  readonly startMs: number;
  lastMs: number;
}

/**
 * Visits of anonymous hits, in memory only: whom a hit is of can be told as long as the visit runs, and never afterwards.
 * Nothing that could tell it is written. A hit that comes late, or after a restart, forms a visit of its own.
 */
export class AnonymousVisits {
  readonly #running = new Map<string, RunningVisit>();
  readonly #most: number;

  /** @param most visits that run at once; the one that was quiet longest makes room. */
  constructor(most = 200_000) {
    this.#most = most;
  }

  /** @param key tells who it is, for this day and site. Lives here as long as the visit. */
  place(siteId: number, key: string, timeMs: number, randomId: () => string): AnonymousPlace {
    const name = `${siteId}:${key}`;
    const known = this.#running.get(name);
    const isWithin = known !== undefined && timeMs >= known.startMs && timeMs - known.lastMs <= PAUSE_MS;
    if (isWithin) {
      known.lastMs = Math.max(known.lastMs, timeMs);
      // The order of the map is that of the latest action.
      this.#running.delete(name);
      this.#running.set(name, known);
      return placeIn(known, timeMs);
    }
    const visit = { visitId: randomId(), startMs: timeMs, lastMs: timeMs };
    if (known === undefined || timeMs > known.lastMs) {
      this.#running.delete(name);
      this.#running.set(name, visit);
      this.#makeRoom();
    }
    return placeIn(visit, timeMs);
  }

  /** Forgets whose visits have ended by now. To be called every minute or so: nobody is remembered longer. */
  forgetEnded(nowMs: number): void {
    for (const [name, { lastMs }] of this.#running) if (nowMs - lastMs > PAUSE_MS) this.#running.delete(name);
  }

  #makeRoom(): void {
    for (const name of this.#running.keys()) {
      if (this.#running.size <= this.#most) return;
      this.#running.delete(name);
    }
  }
}

function placeIn({ visitId, startMs }: RunningVisit, timeMs: number): AnonymousPlace {
  return { visitId, timeMs: startMs - (startMs % HOUR_MS) + Math.max(0, timeMs - startMs) };
}
