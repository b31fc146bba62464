import { z } from 'zod';

const LONGEST_DEFINITION = 8192;
// A NUL is a character that PostgreSQL cannot hold.
const storable = (text: string): boolean => !text.includes('\u0000');

/** POST and PUT …/saved-segments: a name for a definition in the segment language. */
export const newSavedSegment = z.object({
  name: z.string().trim().min(1).max(100).refine(storable, 'It holds a character that cannot be stored.'),
  definition: z
    .string()
    .trim()
    .min(1)
    .max(LONGEST_DEFINITION)
    .refine(storable, 'It holds a character that cannot be stored.'),
  /** Everybody who sees the site may use it. */
  isShared: z.boolean().default(false),
  /** For every site of the organisation. */
  isForAllSites: z.boolean().default(false),
});

export const savedSegment = z.object({
  id: z.number().int(),
  name: z.string(),
  definition: z.string(),
  isShared: z.boolean(),
  isForAllSites: z.boolean(),
  /** Name of the person who saved it; empty for a program. */
  author: z.string(),
  /** Whether whoever asks may change and delete it. */
  mayChange: z.boolean(),
});
/** GET /api/v1/sites/{id}/saved-segments: one's own and the shared ones, by name. */
export const savedSegmentList = z.object({ segments: z.array(savedSegment), mayShare: z.boolean() });
export const savedSegmentRemoval = z.object({ isRemoved: z.literal(true) });

export type SavedSegment = z.infer<typeof savedSegment>;
export type SavedSegmentList = z.infer<typeof savedSegmentList>;
export type SavedSegmentRemoval = z.infer<typeof savedSegmentRemoval>;
