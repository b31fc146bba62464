import { CHANNEL } from '../channel/channel.ts';
import { classifyChannel } from '../channel/classify-channel.ts';
import { findCampaignDetails } from '../channel/find-campaign-details.ts';
import type { HitDraft } from '../hit-draft.ts';
import type { Step } from '../step.ts';

/** Ids of clicks are looked for only where the site keeps them. */
function mayKeepClickIds({ collection, type }: HitDraft): boolean {
  return collection.rulesFor(type).campaign.clickIds?.operation !== 'drop';
}

/** Where the visitor came from. */
export const classifyReferrer: Step = (draft) => {
  const found = classifyChannel(draft.rawUrl, draft.params.urlref, draft.raw.params, draft.site);
  draft.channel = found.channel;
  draft.channelName = found.name;
  draft.channelKeyword = found.keyword;
  draft.referrerUrl = found.referrerUrl;
  if (found.channel !== CHANNEL.assistant)
    Object.assign(draft.details, findCampaignDetails(draft.rawUrl, mayKeepClickIds(draft)));
  return undefined;
};
