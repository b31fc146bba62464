import campaignClickId from '@accord/catalog/campaigns/campaign-click-id';
import campaignContent from '@accord/catalog/campaigns/campaign-content';
import campaignGroup from '@accord/catalog/campaigns/campaign-group';
import campaignId from '@accord/catalog/campaigns/campaign-id';
import campaignMedium from '@accord/catalog/campaigns/campaign-medium';
import campaignPlacement from '@accord/catalog/campaigns/campaign-placement';
import campaignSource from '@accord/catalog/campaigns/campaign-source';
import type { CampaignDetails } from '../campaign-details.ts';
import { decodeEntities } from '../url/clean-text.ts';
import { firstValue } from '../url/query-pairs.ts';
import { splitUrl } from '../url/split-url.ts';

const MOST_CHARACTERS = 250;
const families = { campaignSource, campaignMedium, campaignContent, campaignId, campaignGroup, campaignPlacement };
/** No address has any of them without one of these in it. */
const HINT = /(?:mtm|pk|utm)_/i;

/**
 * What a page's whole address says about its campaign beside name and keyword: in the fragment, else in the query.
 * Lower case, except ids of clicks, which are told apart by it and looked for only where they may be kept.
 */
export function findCampaignDetails(pageUrl: string, mayKeepClickIds: boolean): Partial<CampaignDetails> {
  const found: Partial<CampaignDetails> = {};
  if (!HINT.test(pageUrl)) return found;
  const page = splitUrl(decodeEntities(pageUrl));
  const first = ({ parameters }: { readonly parameters: readonly string[] }): string =>
    (firstValue(page?.fragment ?? '', parameters) || firstValue(page?.query ?? '', parameters)).slice(
      0,
      MOST_CHARACTERS,
    );
  for (const field of Object.keys(families) as (keyof typeof families)[]) {
    const value = first(families[field]).toLowerCase();
    if (value !== '') found[field] = value;
  }
  const clickId = found.campaignId === undefined && mayKeepClickIds ? first(campaignClickId) : '';
  if (clickId !== '') found.campaignId = clickId;
  return found;
}
