import { z } from 'zod';

/** GET /api/v1/sites/{id}/goals: what counts as success on the site, as people named it. */
export const goalList = z.object({ goals: z.array(z.object({ id: z.number().int(), name: z.string() })) });
export type GoalList = z.infer<typeof goalList>;
