import { z } from 'zod';

const LONGEST_NOTE = 1000;
// A NUL is a character that PostgreSQL cannot hold.
const note = z
  .string()
  .trim()
  .min(1)
  .max(LONGEST_NOTE)
  .refine((text) => !text.includes('\u0000'), 'It holds a character that cannot be stored.');
/** A calendar day that exists, of years that reports are asked for. */
const day = z.iso.date().refine((text) => text >= '1970-01-01' && text <= '2199-12-31', 'No day of a report.');

/** POST /api/v1/sites/{id}/annotations: what happened on a day of the site's time zone. */
export const newAnnotation = z.object({ day, note, isStarred: z.boolean().default(false) });
/** PATCH …/annotations/{annotationId}: what is left out stays. */
export const annotationChange = z.object({
  day: day.optional(),
  note: note.optional(),
  isStarred: z.boolean().optional(),
});

export const annotation = z.object({
  id: z.number().int(),
  day: z.string(),
  note: z.string(),
  isStarred: z.boolean(),
  /** Name of the person who wrote it; empty for a program. */
  author: z.string(),
});
/** GET /api/v1/sites/{id}/annotations: by day. */
export const annotationList = z.object({ annotations: z.array(annotation), mayWrite: z.boolean() });
export const annotationRemoval = z.object({ isRemoved: z.literal(true) });

export type Annotation = z.infer<typeof annotation>;
export type AnnotationList = z.infer<typeof annotationList>;
export type AnnotationRemoval = z.infer<typeof annotationRemoval>;
