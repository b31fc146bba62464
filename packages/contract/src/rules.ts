import { z } from 'zod';

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const ruleKind = z.enum(['channels', 'goals']);

/** POST /api/v1/sites/{id}/rules/preview and …/rules/apply: which rules, and on which days of the site's time zone. */
export const rulesRange = z.object({ rules: z.array(ruleKind).min(1).max(2), from: day, to: day });

/** How far the rules of today can be applied to what is stored. */
export const rulesPreview = z.object({
  /** Actions that were looked at. */
  actions: z.number().int(),
  /** The range holds more than a preview looks at: the figures are of its first days. */
  isPartial: z.boolean(),
  rules: z.array(
    z.object({
      rule: ruleKind,
      /** Actions whose kept values tell. */
      told: z.number().int(),
      /** Actions that stay as they are, because what would tell was not kept. */
      unknown: z.number().int(),
      /** Actions that would change. */
      changed: z.number().int(),
    }),
  ),
  /** Visits by channel, and by converted goal, as they are and as they would be. */
  report: z.array(z.object({ rule: ruleKind, label: z.string(), before: z.number().int(), after: z.number().int() })),
});

const ruleRun = z.object({
  id: z.number().int(),
  rules: z.array(z.string()),
  from: z.string(),
  to: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed']),
  /** Until which moment the range is done. ISO, UTC. */
  doneUntil: z.string(),
  /** Share of the range's time that is done, 0 to 1. */
  progress: z.number(),
  seen: z.number().int(),
  changed: z.number().int(),
  unknown: z.number().int(),
  askedAt: z.string(),
  endedAt: z.string().nullable(),
});

/** GET /api/v1/sites/{id}/rules/runs: newest first. */
export const ruleRunList = z.object({ runs: z.array(ruleRun) });
/** The answer of …/rules/apply. */
export const ruleRunStarted = z.object({ id: z.number().int() });

export type RulesPreview = z.infer<typeof rulesPreview>;
export type RuleRunList = z.infer<typeof ruleRunList>;
export type RuleRunStarted = z.infer<typeof ruleRunStarted>;
