import { z } from 'zod';

const insightRow = z.object({
  label: z.string(),
  now: z.number().int(),
  before: z.number().int(),
  difference: z.number().int(),
  /** Part of all visits of the larger stretch that the difference is, 0…1. */
  impact: z.number(),
  kind: z.enum(['new', 'disappeared', 'mover']),
  /** The visits of the row; left out where none selects them. */
  segment: z.string().optional(),
});

/** GET /api/v1/sites/{id}/insights: which rows of several reports moved most between two stretches of days, by visits. */
export const insights = z.object({
  siteId: z.number().int(),
  timeZone: z.string(),
  range: z.object({ from: z.string(), to: z.string() }),
  other: z.object({ from: z.string(), to: z.string() }),
  visits: z.object({ now: z.number().int(), before: z.number().int() }),
  /** Those with what moved most first. */
  reports: z.array(
    z.object({ report: z.string(), label: z.string(), grown: z.array(insightRow), fallen: z.array(insightRow) }),
  ),
  countedAt: z.string(),
});

export type Insights = z.infer<typeof insights>;
export type InsightRow = z.infer<typeof insightRow>;
