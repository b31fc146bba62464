import type { CategoryId } from '@accord/catalog/generated/categories';
import type { NotKeptCount } from '@accord/control-db/not-kept-counts';

const HOUR_MS = 3_600_000;

/** Counts, by site, hour and category, of hits that brought something that is not kept as it came. In memory until written. */
export class NotKeptTally {
  readonly #counts = new Map<string, number>();

  add(siteId: number, atMs: number, category: CategoryId): void {
    const key = `${siteId}:${atMs - (atMs % HOUR_MS)}:${category}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  }

  /** Hands over what was counted and begins anew. @param orgOf undefined for a site that has gone. */
  take(orgOf: (siteId: number) => number | undefined): NotKeptCount[] {
    const counts = [...this.#counts].flatMap(([key, count]): NotKeptCount[] => {
      const [siteId = 0, hourMs = 0] = key.split(':').map(Number);
      const orgId = orgOf(siteId);
      return orgId === undefined ? [] : [{ orgId, siteId, hourMs, category: key.split(':')[2] ?? '', count }];
    });
    this.#counts.clear();
    return counts;
  }

  /** What could not be written is counted with what comes. */
  giveBack(counts: readonly NotKeptCount[]): void {
    for (const { siteId, hourMs, category, count } of counts) {
      const key = `${siteId}:${hourMs}:${category}`;
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + count);
    }
  }
}
