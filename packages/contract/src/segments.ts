import { z } from 'zod';

/** A name of the segment language, as a condition may be built of it. */
export const segmentName = z.object({
  /** As it is written in a segment. */
  name: z.string(),
  label: z.string(),
  group: z.string(),
  kind: z.enum(['text', 'number', 'choice']),
  /** The name is followed by a number, such as `dimension3`. */
  isNumbered: z.boolean(),
  /** What may be chosen, where that is a closed list. */
  choices: z.array(z.string()),
  /** Values that occur can be asked for. */
  hasValues: z.boolean(),
  /** About an action, so that it may be a step of a sequence. */
  isOfActions: z.boolean(),
});
/** GET /api/v1/segments */
export const segmentList = z.object({ segments: z.array(segmentName) });
/** GET /api/v1/sites/{id}/segments/{name}/values: the most frequent ones of the last 60 days. */
export const segmentValues = z.object({ values: z.array(z.object({ value: z.string(), count: z.number().int() })) });

export type SegmentName = z.infer<typeof segmentName>;
export type SegmentList = z.infer<typeof segmentList>;
export type SegmentValues = z.infer<typeof segmentValues>;
