import { nameCampaign } from './name-campaign.ts';
import { nameKeyword } from './name-keyword.ts';
import { nameAssistant, nameSocialNetwork } from './name-social-network.ts';
import { nameWebsite } from './name-website.ts';
import type { NameValue } from './named-value.ts';

/** How referrers of each channel are named; search engines count by keyword. */
const BY_CHANNEL: Readonly<Record<string, NameValue>> = {
  '2': nameKeyword,
  '3': nameWebsite,
  '6': nameCampaign,
  '7': nameSocialNetwork,
  '8': nameAssistant,
};

/** A referrer of any channel, with the channel's number beside it. */
export const nameReferrer: NameValue = (value, dimension, detail) => {
  const [channel = '', name = ''] = value.split('\t');
  const undefinedLabel = channel === '2' ? 'Keyword not defined' : dimension.undefinedLabel;
  const named = BY_CHANNEL[channel]?.(name, { ...dimension, undefinedLabel }, detail);
  const { label, metadata } = named ?? { label: name, metadata: {} };
  // COMPAT: one r, as the wire format has it.
  return { label, metadata: { ...metadata, referer_type: Number(channel) } };
};
