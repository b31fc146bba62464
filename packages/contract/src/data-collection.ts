import { z } from 'zod';

const decidedBy = z.enum(['ceiling', 'preset', 'choice']);
const privacyMode = z.enum(['anonymous', 'pseudonymous', 'consented-full']);
const preset = z.enum(['minimal', 'standard', 'everything']);

const signals = z.enum(['anonymous', 'drop', 'ignore']);
const withoutConsent = z.enum(['drop', 'anonymous', 'pseudonymous', 'consented-full']);

/** One mode of a category, from the least that is kept to the most. */
export const collectionMode = z.object({
  id: z.string(),
  label: z.string(),
  doc: z.string(),
  /** False where the privacy mode does not allow it. */
  isAllowed: z.boolean(),
});
/** One of the agreement's categories of data on this site. */
export const collectionCategory = z.object({
  id: z.string(),
  /** The clause of the agreement that names it. */
  clause: z.string(),
  label: z.string(),
  doc: z.string(),
  /** The mode in force. */
  mode: z.string(),
  decidedBy,
  /** The mode that was chosen for this category alone, '' when the preset decides. */
  choice: z.string(),
  modes: z.array(collectionMode),
  /** Hits of the last seven days that brought something of it that was not kept as it came. */
  notKept: z.number().int(),
});
/** GET /api/v1/sites/{id}/collection/matrix */
export const collectionMatrix = z.object({
  privacyMode,
  preset,
  allowedQuery: z.array(z.string()),
  signals,
  withoutConsent,
  /** Number of the instruction in force; every row that is stored carries it. */
  instruction: z.number().int(),
  mayChange: z.boolean(),
  categories: z.array(collectionCategory),
});

const reason = z.string().trim().max(500).default('');
const parameterName = z.string().trim().min(1).max(100);
const choices = z.record(z.string().max(20), z.string().max(20));

/** PUT /api/v1/sites/{id}/collection: what is left out stays as it is. */
export const collectionChange = z.object({
  privacyMode: privacyMode.optional(),
  preset: preset.optional(),
  /** Modes by category; they replace those that were chosen before. */
  choices: choices.optional(),
  allowedQuery: z.array(parameterName).max(100).optional(),
  /** Hits with Do Not Track or Global Privacy Control. */
  signals: signals.optional(),
  /** The most that is kept of hits that do not say that their visitor agreed. */
  withoutConsent: withoutConsent.optional(),
  reason,
});
/** PUT /api/v1/sites/{id}/collection/{category} */
export const categoryChange = z.object({ mode: z.string().max(20).nullable(), reason });

/** POST /api/v1/sites/{id}/collection/preview */
export const previewRequest = z.object({
  /** A tracking request: its whole address, or its query. */
  request: z.string().min(1).max(16_384),
  userAgent: z.string().max(1000).default(''),
  address: z.string().max(45).default(''),
  /** What to try instead of what is in force. */
  draft: collectionChange.omit({ reason: true }).optional(),
});
/** What would be stored of it, and why. */
export const previewAnswer = z.object({
  outcome: z.string(),
  /** The outcome in words, '' when it would be stored. */
  message: z.string(),
  kind: z.string(),
  categories: z.array(
    z.object({
      category: z.string(),
      label: z.string(),
      mode: z.string(),
      modeLabel: z.string(),
      decidedBy,
      fields: z.array(z.object({ field: z.string(), came: z.string(), stored: z.string() })),
    }),
  ),
  unknown: z.array(z.string()),
});

/** GET /api/v1/sites/{id}/instructions: newest first. */
export const instructionList = z.object({
  instructions: z.array(
    z.object({
      number: z.number().int(),
      at: z.string(),
      origin: z.enum(['ui', 'api', 'compat-api', 'setup', 'demo']),
      reason: z.string(),
      /** In words, one line a change. */
      changes: z.array(z.string()),
      hash: z.string(),
    }),
  ),
});
/** GET /api/v1/sites/{id}/instructions/verify: `brokenAt` is the first that is not as it was given. */
export const instructionProof = z.object({ isWhole: z.boolean(), brokenAt: z.number().int().nullable() });

export type CollectionCategory = z.infer<typeof collectionCategory>;
export type CollectionChange = Omit<z.input<typeof collectionChange>, 'reason'>;
export type PreviewRequest = z.input<typeof previewRequest>;
export type CollectionMatrix = z.infer<typeof collectionMatrix>;
export type PreviewAnswer = z.infer<typeof previewAnswer>;
export type InstructionList = z.infer<typeof instructionList>;
export type InstructionProof = z.infer<typeof instructionProof>;
