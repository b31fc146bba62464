import type { Step } from '../step.ts';

/** Drops pages that a browser fetched ahead and nobody has seen. */
export const excludePrefetch: Step = (draft) =>
  draft.raw.headers.isPrefetch ? { kind: 'dropped', reason: 'prefetch' } : undefined;
