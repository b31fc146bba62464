import { z } from 'zod';

/** What a goal looks at, as `Goals.addGoal` calls it. */
export const goalAttribute = z.enum([
  'url',
  'title',
  'file',
  'external_website',
  'event_category',
  'event_action',
  'event_name',
  'visit_duration',
  'manually',
]);
/** How it is compared: `greater_than` is for the duration of visits, in minutes. */
export const goalPatternType = z.enum(['contains', 'exact', 'regex', 'greater_than']);

/** POST and PUT /api/v1/sites/{id}/goals: what is to count as success. */
export const newGoal = z.object({
  name: z.string().trim().min(1).max(50),
  description: z.string().trim().max(255).default(''),
  matchAttribute: goalAttribute,
  pattern: z.string().trim().max(255).default(''),
  patternType: goalPatternType.default('contains'),
  isCaseSensitive: z.boolean().default(false),
  /** Counts each time in a visit, not once. */
  allowsMultiple: z.boolean().default(false),
  /** What one is worth, in the currency of the site, unless the hit says otherwise. */
  revenue: z.number().min(-1e11).max(1e11).default(0),
  /** An event's value is what one is worth. */
  takesEventValue: z.boolean().default(false),
});
export const goal = newGoal.required().extend({ id: z.number().int() });

/** GET /api/v1/sites/{id}/goals: what counts as success on the site, as people named it. */
export const goalList = z.object({ goals: z.array(goal), mayWrite: z.boolean() });
/** DELETE /api/v1/sites/{id}/goals/{goalId} */
export const goalRemoval = z.object({ isRemoved: z.boolean() });

export type Goal = z.infer<typeof goal>;
export type NewGoal = z.input<typeof newGoal>;
export type GoalList = z.infer<typeof goalList>;
export type GoalRemoval = z.infer<typeof goalRemoval>;
