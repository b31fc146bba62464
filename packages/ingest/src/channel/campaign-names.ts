import campaignKeyword from '@accord/catalog/campaigns/campaign-keyword';
import campaignName from '@accord/catalog/campaigns/campaign-name';

/** Query parameters that name a campaign, in the order in which they are tried (visit-rules §7). */
export const campaignNameNames = campaignName.parameters;

/** Query parameters that carry a campaign's keyword. */
export const campaignKeywordNames = campaignKeyword.parameters;
