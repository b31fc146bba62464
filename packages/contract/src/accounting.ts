import { z } from 'zod';

/** How the hits of a site ended: `stored`, `deduplicated`, or why they were left out or failed, of a closed list. */
export const outcomeCount = z.object({
  outcome: z.string(),
  /** The reason in words, '' when the hit was stored. */
  message: z.string(),
  count: z.number().int(),
});
/** GET /api/v1/sites/{id}/accounting?days=30 */
export const siteAccounting = z.object({ days: z.number().int(), outcomes: z.array(outcomeCount) });

/** GET /api/v1/accounting: what became of every hit; `difference` other than 0 means lost or counted twice. */
export const accounting = z.object({
  /** ISO minute, UTC; null before the first count. */
  minute: z.string().nullable(),
  received: z.number().int(),
  stored: z.number().int(),
  failed: z.number().int(),
  deduplicated: z.number().int(),
  excluded: z.number().int(),
  waiting: z.number().int(),
  difference: z.number().int(),
  /** Minutes of the last 24 hours whose difference was not 0. */
  imbalances: z.number().int(),
});

export type SiteAccounting = z.infer<typeof siteAccounting>;
export type InstallationAccounting = z.infer<typeof accounting>;
