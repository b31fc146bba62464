import type { HitCount } from '@accord/ingest/ports';

const HOUR_MS = 3_600_000;

/** Counts how the hits of a batch ended, by site and by the hour in which they were received. */
export class Tally {
  private readonly cells = new Map<string, HitCount>();

  add(siteId: number, receivedMs: number, outcome: string, count = 1): void {
    const hourMs = Math.floor(receivedMs / HOUR_MS) * HOUR_MS;
    const key = `${siteId}:${hourMs}:${outcome}`;
    const cell = this.cells.get(key);
    if (cell) cell.count += count;
    else this.cells.set(key, { siteId, hourMs, outcome, count });
  }

  counts(): HitCount[] {
    return [...this.cells.values()].filter((cell) => cell.count !== 0);
  }
}
