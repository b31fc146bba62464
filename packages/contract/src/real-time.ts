import { z } from 'zod';

const visitors = z.number().int();

/** GET /api/v1/sites/{id}/real-time: the last half hour by minute, and where those are who are here now. */
export const realTime = z.object({
  /** A visitor with an action in the last so many minutes is here now. */
  nowMinutes: z.number().int(),
  /** ISO time, UTC. */
  countedAt: z.string(),
  /** Oldest first; the last one still runs. */
  minutes: z.array(z.object({ at: z.string(), visitors, actions: z.number().int() })),
  /** The page that each visitor opened last, without scheme; most first. */
  pages: z.array(z.object({ label: z.string(), visitors })),
  /** Code '' where the country is not known; most first. */
  countries: z.array(z.object({ code: z.string(), label: z.string(), visitors })),
});
export type RealTime = z.infer<typeof realTime>;
