import type { Step } from '../step.ts';

/** Without rec=1 nothing is recorded. */
export const checkRecorded: Step = (draft) =>
  draft.params.rec ? undefined : { kind: 'dropped', reason: 'not-recorded' };
