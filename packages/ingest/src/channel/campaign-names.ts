import campaignClickId from '@accord/catalog/campaigns/campaign-click-id';
import campaignContent from '@accord/catalog/campaigns/campaign-content';
import campaignGroup from '@accord/catalog/campaigns/campaign-group';
import campaignId from '@accord/catalog/campaigns/campaign-id';
import campaignKeyword from '@accord/catalog/campaigns/campaign-keyword';
import campaignMedium from '@accord/catalog/campaigns/campaign-medium';
import campaignName from '@accord/catalog/campaigns/campaign-name';
import campaignPlacement from '@accord/catalog/campaigns/campaign-placement';
import campaignSource from '@accord/catalog/campaigns/campaign-source';

/** Query parameters that name a campaign, in the order in which they are tried (visit-rules §7). */
export const campaignNameNames = campaignName.parameters;

/** Query parameters that carry a campaign's keyword. */
export const campaignKeywordNames = campaignKeyword.parameters;

/** Query parameters that say more about a campaign; they are no part of a page's address. */
export const campaignDetailNames: readonly string[] = [
  campaignSource,
  campaignMedium,
  campaignContent,
  campaignId,
  campaignClickId,
  campaignGroup,
  campaignPlacement,
].flatMap(({ parameters }) => parameters);
