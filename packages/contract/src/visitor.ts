import { z } from 'zod';

const count = z.number().int();
const visitMoment = z.object({
  /** ISO time, UTC. */
  at: z.string(),
  /** How the visit came: a channel, or the name of what led here. */
  from: z.string(),
});

/** What is stored of one visitor, over all days. */
export const visitor = z.object({
  visitor: z.string(),
  userId: z.string(),
  visits: count,
  /** There are more visits than these figures are made of. */
  hasMore: z.boolean(),
  first: visitMoment,
  last: visitMoment,
  /** Of all visits together. */
  seconds: count,
  actions: count,
  pageViews: count,
  conversions: count,
  orders: count,
  /** Of its orders, in the currency of the site. */
  revenue: z.number(),
  /** Most viewed first. */
  pages: z.array(z.object({ url: z.string(), views: count })),
  countries: z.array(z.object({ code: z.string(), label: z.string(), visits: count })),
  devices: z.array(z.object({ label: z.string(), visits: count })),
});
/** GET /api/v1/sites/{id}/visitors/{visitor}: null when nothing is stored, or single visits are shown to nobody. */
export const visitorAnswer = z.object({ visitor: visitor.nullable(), countedAt: z.string() });

export type Visitor = z.infer<typeof visitor>;
export type VisitorAnswer = z.infer<typeof visitorAnswer>;
