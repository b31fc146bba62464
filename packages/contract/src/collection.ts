import { z } from 'zod';

/** One request that reached the collector lately; never holds personal data. */
export const recentHit = z.object({
  /** ISO time, UTC. */
  at: z.string(),
  /** `stored` or a reason of the closed list. */
  outcome: z.string(),
  /** The reason in words, '' when stored. */
  message: z.string(),
  /** Host of the page, '' when unknown. */
  host: z.string(),
});
/** GET /api/v1/sites/{id}/collection: what reached us, for "waiting for the first hit". */
export const collectionState = z.object({
  hasHits: z.boolean(),
  recent: z.array(recentHit),
});
/** GET /api/v1/sites/{id}/live: visitors with an action in the last `minutes` minutes. */
export const liveState = z.object({
  minutes: z.number().int(),
  visitors: z.number().int(),
  visits: z.number().int(),
  actions: z.number().int(),
});
export type RecentHit = z.infer<typeof recentHit>;
export type CollectionState = z.infer<typeof collectionState>;
export type LiveState = z.infer<typeof liveState>;
