import { z } from 'zod';
import { newSite } from './sites.ts';

/** GET /api/v1/setup: what the first visit to the page must ask. */
export const setupState = z.object({
  needed: z.boolean(),
  /** False when the environment already decided the role. */
  asksRole: z.boolean(),
});

/** POST /api/v1/setup: creates the first organisation, its owner and its first site, and signs the owner in. */
export const setupRequest = z.object({
  name: z.string().trim().min(1).max(100),
  email: z.email().max(254),
  password: z.string().min(10).max(128),
  organisation: z.string().trim().min(1).max(100).optional(),
  role: z.enum(['own', 'service']).optional(),
  site: newSite,
});
export const setupAnswer = z.object({ siteId: z.number().int() });

export type SetupState = z.infer<typeof setupState>;
export type SetupRequest = z.input<typeof setupRequest>;
export type SetupAnswer = z.infer<typeof setupAnswer>;
