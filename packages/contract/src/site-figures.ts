import { z } from 'zod';

const figures = z.object({
  visitors: z.number().int(),
  visits: z.number().int(),
  pageViews: z.number().int(),
  /** In the currency of the site. */
  revenue: z.number(),
});

/** GET /api/v1/sites/figures: all sites that may be seen, side by side. */
export const siteFigures = z.object({
  /** Days up to today, each site's own. */
  days: z.number().int(),
  sites: z.array(
    z.object({
      siteId: z.number().int(),
      now: figures,
      /** As many days before, the last one up to the present time of day; null where the site was not measured then. */
      before: figures.nullable(),
      /** Visits of each day, oldest first. */
      series: z.array(z.number().int()),
    }),
  ),
  /** Sites there are in all, before `offset` and `limit`. */
  totalSites: z.number().int(),
  countedAt: z.string(),
});

export type SiteFigures = z.infer<typeof siteFigures>;
