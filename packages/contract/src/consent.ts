import { z } from 'zod';

const state = z.enum(['granted-storage', 'granted-tracking', 'refused', 'withdrawn', 'opted-out']);
/** Words of a banner's own making, never about a person. */
const word = z
  .string()
  .trim()
  .max(60)
  .regex(/^[\p{L}\p{N} ._:/-]*$/u);

/** POST /api/v1/sites/{id}/consent-proofs: what a visitor chose. */
export const newConsentProof = z.object({
  state,
  previous: state.or(z.literal('')).default(''),
  purposes: z.array(word).max(20).default([]),
  /** SHA-256 of the text that was shown, in hexadecimal digits. */
  bannerHash: z
    .string()
    .regex(/^([0-9a-f]{64})?$/)
    .default(''),
  policyVersion: word.default(''),
  /** How it was chosen, such as `banner` or `opt-out page`. */
  method: word.default(''),
  trackerVersion: word.default(''),
});
export const consentProofAnswer = z.object({ proofId: z.string(), at: z.string() });
/** GET /api/v1/sites/{id}/consent-proofs/{proofId} */
export const consentProof = newConsentProof.extend({ proofId: z.string(), at: z.string() });
/** GET /api/v1/sites/{id}/consent-proofs: how many of each state, of the last 30 days. */
export const consentCounts = z.object({ counts: z.array(z.object({ state, count: z.number().int() })) });

export type ConsentProofAnswer = z.infer<typeof consentProofAnswer>;
export type ConsentProof = z.infer<typeof consentProof>;
export type ConsentCounts = z.infer<typeof consentCounts>;
