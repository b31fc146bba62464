import type { VisitStore } from '@accord/ingest/ports';
import type { HitRecord } from '@accord/ingest/spool-record';
import type { Tally } from './tally.ts';

/** Leaves out orders whose number another hit has brought, long ago or in this batch: the first one stays. */
export async function dropDuplicateOrders(
  hits: readonly HitRecord[],
  store: Pick<VisitStore, 'ordersById'>,
  tally: Tally,
): Promise<readonly HitRecord[]> {
  const bySite = new Map<number, Set<string>>();
  for (const { action } of hits) {
    if (action.type !== 'order' || action.orderId === undefined) continue;
    bySite.set(action.siteId, (bySite.get(action.siteId) ?? new Set()).add(action.orderId));
  }
  if (bySite.size === 0) return hits;
  const holders = new Map<string, Set<string>>();
  for (const [siteId, orderIds] of bySite)
    for (const [orderId, hitIds] of await store.ordersById(siteId, [...orderIds]))
      holders.set(`${siteId} ${orderId}`, new Set(hitIds));
  return hits.filter(({ action }) => {
    if (action.type !== 'order' || action.orderId === undefined) return true;
    const key = `${action.siteId} ${action.orderId}`;
    const held = holders.get(key);
    if (held === undefined) holders.set(key, new Set([action.hitId]));
    // The same hit again is a batch that is repeated.
    else if (!held.has(action.hitId)) {
      tally.add(action.siteId, action.receivedMs, 'duplicate-order');
      return false;
    }
    return true;
  });
}
