import { z } from 'zod';

/** GET /api/v1/demo: whether there is an organisation with made-up traffic, and how far it has been filled. */
export const demoState = z.object({
  exists: z.boolean(),
  /** Whoever asks is in it, not beside it. */
  isOpen: z.boolean(),
  mayRemove: z.boolean(),
  /** Requests sent so far, of about `plannedActions`. */
  sentActions: z.number().int(),
  plannedActions: z.number().int(),
  /** False while the past is being filled; from then on, traffic comes as it happens. */
  isFull: z.boolean(),
});

/** DELETE /api/v1/demo: the organisation, its sites and everything that was counted on them are gone. */
export const demoRemoval = z.object({ removedSites: z.number().int() });

export type DemoState = z.infer<typeof demoState>;
export type DemoRemoval = z.infer<typeof demoRemoval>;
