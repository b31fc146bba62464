import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A campaign as it is called. */
export const nameCampaign: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: { segment: `referrerType==campaign;referrerName==${encodeOnce(value)}` },
});

/** A keyword of a campaign. */
export const nameCampaignKeyword: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  raw: value,
  metadata: { segment: `referrerType==campaign;referrerKeyword==${encodeOnce(value)}` },
});
