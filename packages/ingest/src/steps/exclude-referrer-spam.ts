import spammers from '../generated/referrer-spammers.ts';
import type { Step } from '../step.ts';
import { parentHost } from '../url/parent-host.ts';
import { hostOf } from '../url/split-url.ts';

const known = new Set(spammers);

/** Drops hits whose referrer is on the public list, as host or as a parent of it. */
export const excludeReferrerSpam: Step = (draft) => {
  for (let host = hostOf(draft.params.urlref); host.includes('.'); host = parentHost(host)) {
    if (known.has(host)) return { kind: 'dropped', reason: 'referrer-spam' };
  }
  return undefined;
};
