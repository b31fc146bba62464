import type { NotKeptCount } from '@accord/control-db/not-kept-counts';
import { type CategorySet, categoriesIn } from '@accord/ingest/collection/category-set';

const HOUR_MS = 3_600_000;

interface SiteHour {
  readonly hourMs: number;
  /** Hits by the set of categories that they brought too much of. */
  readonly bySet: Map<CategorySet, number>;
}

/** Counts, by site, hour and category, of hits that brought something that is not kept as it came. In memory until written. */
export class NotKeptTally {
  readonly #running = new Map<number, SiteHour>();
  /** Hours that are over, and what could not be written. */
  readonly #done = new Map<string, number>();

  add(siteId: number, atMs: number, categories: CategorySet): void {
    const hourMs = atMs - (atMs % HOUR_MS);
    let running = this.#running.get(siteId);
    if (running?.hourMs !== hourMs) {
      if (running !== undefined) this.#settle(siteId, running);
      running = { hourMs, bySet: new Map() };
      this.#running.set(siteId, running);
    }
    running.bySet.set(categories, (running.bySet.get(categories) ?? 0) + 1);
  }

  /** Hands over what was counted and begins anew. @param orgOf undefined for a site that has gone. */
  take(orgOf: (siteId: number) => number | undefined): NotKeptCount[] {
    for (const [siteId, running] of this.#running) this.#settle(siteId, running);
    this.#running.clear();
    const counts = [...this.#done].flatMap(([key, count]): NotKeptCount[] => {
      const [siteId = 0, hourMs = 0] = key.split(':').map(Number);
      const orgId = orgOf(siteId);
      return orgId === undefined ? [] : [{ orgId, siteId, hourMs, category: key.split(':')[2] ?? '', count }];
    });
    this.#done.clear();
    return counts;
  }

  /** What could not be written is counted with what comes. */
  giveBack(counts: readonly NotKeptCount[]): void {
    for (const { siteId, hourMs, category, count } of counts) this.#count(siteId, hourMs, category, count);
  }

  #settle(siteId: number, { hourMs, bySet }: SiteHour): void {
    for (const [set, count] of bySet)
      for (const category of categoriesIn(set)) this.#count(siteId, hourMs, category, count);
  }

  #count(siteId: number, hourMs: number, category: string, count: number): void {
    const key = `${siteId}:${hourMs}:${category}`;
    this.#done.set(key, (this.#done.get(key) ?? 0) + count);
  }
}
