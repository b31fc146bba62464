import { createHash } from 'node:crypto';

/**
 * Numbers of orders that came lately, so that one that is sent again is refused at once. In memory, as hashes, in two
 * generations: the older is dropped whole. Older copies are found when they are loaded.
 */
export class RecentOrders {
  private young = new Map<string, string>();
  private old = new Map<string, string>();

  constructor(private readonly mostOrders = 50_000) {}

  /** False when another hit has brought this order; remembers it otherwise. */
  claim(siteId: number, orderId: string, hitId: string): boolean {
    const key = keyOf(siteId, orderId);
    const holder = this.young.get(key) ?? this.old.get(key);
    if (holder !== undefined) return holder === hitId;
    if (this.young.size >= this.mostOrders) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(key, hitId);
    return true;
  }

  /** The hit could not be taken and will come again. */
  release(siteId: number, orderId: string, hitId: string): void {
    const key = keyOf(siteId, orderId);
    for (const generation of [this.young, this.old]) if (generation.get(key) === hitId) generation.delete(key);
  }
}

const keyOf = (siteId: number, orderId: string): string =>
  createHash('sha256').update(`${siteId}\0${orderId}`).digest('base64url').slice(0, 22);
