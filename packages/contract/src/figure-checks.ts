import { z } from 'zod';

/** Figures that must agree, and whether they did when they were compared last. */
export const figureCheck = z.object({
  id: z.string(),
  label: z.string(),
  doc: z.string(),
  /** `unfinished`: the comparison did not end in time. */
  state: z.enum(['agrees', 'fails', 'unfinished']),
  /** Days in the site's time zone that were compared. */
  from: z.string(),
  to: z.string(),
  expected: z.number().int().nullable(),
  found: z.number().int().nullable(),
  /** ISO UTC. */
  checkedAt: z.string(),
  failedSince: z.string().nullable(),
});
/** GET /api/v1/sites/{id}/figure-checks, for those who may change the site. */
export const figureCheckList = z.object({ checks: z.array(figureCheck) });

export type FigureCheck = z.infer<typeof figureCheck>;
export type FigureCheckList = z.infer<typeof figureCheckList>;
