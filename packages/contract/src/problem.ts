import { z } from 'zod';

/** Every error of /api/v1 (RFC 9457): what happened and what to do, never internals. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  code: z.string(),
  detail: z.string().optional(),
  requestId: z.string(),
  /** Field errors by path, for forms. */
  fields: z.record(z.string(), z.string()).optional(),
});
export type Problem = z.infer<typeof problem>;
