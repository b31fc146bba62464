import { matchesAddress } from '../match-address.ts';
import type { Step } from '../step.ts';

/** Drops hits from addresses that the site excludes. */
export const excludeAddress: Step = (draft) =>
  draft.site.excludedIps.some((pattern) => matchesAddress(pattern, draft.address))
    ? { kind: 'dropped', reason: 'excluded-ip' }
    : undefined;
