import type { Step } from '../step.ts';

/** Leaves out hits of people who opted out, or who ask for privacy where the site honours it. */
export const honourWishes: Step = ({ raw: { headers }, site }) => {
  if (headers.isOptedOut) return { kind: 'dropped', reason: 'opted-out' };
  if (!site.honoursDoNotTrack) return undefined;
  if (headers.asksNotToTrack) return { kind: 'dropped', reason: 'do-not-track' };
  return headers.asksForPrivacy ? { kind: 'dropped', reason: 'global-privacy-control' } : undefined;
};
