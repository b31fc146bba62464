import { z } from 'zod';

/** A measured site as the dashboard sees it. */
export const site = z.object({
  id: z.number().int(),
  name: z.string(),
  urls: z.array(z.string()),
  timeZone: z.string(),
  currency: z.string(),
  /** ISO date (site time zone) since which it can have visits. */
  createdOn: z.string(),
});
/** GET /api/v1/sites */
export const siteList = z.object({ sites: z.array(site) });
/** POST /api/v1/sites */
export const newSite = z.object({
  name: z.string().trim().min(1).max(90),
  url: z.url().max(500),
  timeZone: z.string().min(1).max(64),
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** What it collects to begin with. */
  preset: z.enum(['minimal', 'standard', 'everything']).default('minimal'),
});

export type Site = z.infer<typeof site>;
export type SiteList = z.infer<typeof siteList>;
export type NewSite = z.input<typeof newSite>;
