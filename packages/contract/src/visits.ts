import { z } from 'zod';

/** Something that happened in a visit. */
export const visitAction = z.object({
  /** `action` (a page), `search`, `event`, `download`, `outlink`, `goal`, `ecommerceOrder`, … */
  kind: z.string(),
  /** ISO time, UTC. */
  at: z.string(),
  /** What it was, in the words of the site. */
  label: z.string(),
  /** Whole address; '' where there is none. */
  url: z.string(),
  /** Time on the page; null where it is not known. */
  seconds: z.number().nullable(),
  /** Of orders, carts and goals, in the currency of the site. */
  revenue: z.number().nullable(),
});
export const visit = z.object({
  id: z.string(),
  /** Whom it was of, as far as that is kept; the same for all visits of a browser. */
  visitor: z.string(),
  /** The how many-eth of this visitor. */
  number: z.number().int(),
  userId: z.string(),
  startedAt: z.string(),
  seconds: z.number().int(),
  channel: z.string(),
  /** Name of the campaign, the search engine or the site that led here. */
  source: z.string(),
  countryCode: z.string(),
  place: z.string(),
  device: z.string(),
  browser: z.string(),
  system: z.string(),
  hasConverted: z.boolean(),
  /** Of its orders, in the currency of the site. */
  revenue: z.number(),
  actions: z.array(visitAction),
});
/** GET /api/v1/sites/{id}/visits: newest first. */
export const visitList = z.object({
  visits: z.array(visit),
  hasMore: z.boolean(),
  /** True under the anonymous mode: single visits are then shown to nobody. */
  isOff: z.boolean(),
});

export type Visit = z.infer<typeof visit>;
export type VisitAction = z.infer<typeof visitAction>;
export type VisitList = z.infer<typeof visitList>;
