import { CAMPAIGN_FIELDS, type CampaignDetails } from '../campaign-details.ts';
import { decodeEntities } from '../url/clean-text.ts';
import { firstValue } from '../url/query-pairs.ts';
import { splitUrl } from '../url/split-url.ts';
import { campaignClickIdNames, campaignDetailNames, campaignFamilies } from './campaign-names.ts';

const MOST_CHARACTERS = 250;
/** PERF: most addresses name none of them, and need no look at each of their parameters. */
const HINT = new RegExp(campaignDetailNames.join('|'), 'i');

/**
 * What a page's whole address says about its campaign beside name and keyword: in the fragment, else in the query.
 * Lower case, except ids of clicks, which are told apart by it and looked for only where they may be kept.
 */
export function findCampaignDetails(pageUrl: string, mayKeepClickIds: boolean): Partial<CampaignDetails> {
  const found: Partial<CampaignDetails> = {};
  if (!HINT.test(pageUrl)) return found;
  const page = splitUrl(decodeEntities(pageUrl));
  const first = (names: readonly string[]): string =>
    (firstValue(page?.fragment ?? '', names) || firstValue(page?.query ?? '', names)).slice(0, MOST_CHARACTERS);
  for (const field of CAMPAIGN_FIELDS) {
    const value = first(campaignFamilies[field].parameters).toLowerCase();
    if (value !== '') found[field] = value;
  }
  const clickId = found.campaignId === undefined && mayKeepClickIds ? first(campaignClickIdNames) : '';
  if (clickId !== '') found.campaignId = clickId;
  return found;
}
