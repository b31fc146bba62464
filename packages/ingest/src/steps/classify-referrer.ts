import { classifyChannel } from '../channel/classify-channel.ts';
import type { Step } from '../step.ts';

/** Where the visitor came from. */
export const classifyReferrer: Step = (draft) => {
  const found = classifyChannel(draft.rawUrl, draft.params.urlref, draft.raw.params, draft.site);
  draft.channel = found.channel;
  draft.channelName = found.name;
  draft.channelKeyword = found.keyword;
  draft.referrerUrl = found.referrerUrl;
  return undefined;
};
