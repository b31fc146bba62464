import spammers from '../generated/referrer-spammers.ts';
import type { Step } from '../step.ts';
import { hostOf } from '../url/split-url.ts';

const known = new Set(spammers);

/** Drops hits whose referrer is on the public list, as host or as a parent of it. */
export const excludeReferrerSpam: Step = (draft) => {
  const labels = hostOf(draft.params.urlref).split('.');
  for (let i = 0; i < labels.length - 1; i++) {
    if (known.has(labels.slice(i).join('.'))) return { kind: 'dropped', reason: 'referrer-spam' };
  }
  return undefined;
};
