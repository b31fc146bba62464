import campaignClickId from '@accord/catalog/campaigns/campaign-click-id';
import campaignContent from '@accord/catalog/campaigns/campaign-content';
import campaignGroup from '@accord/catalog/campaigns/campaign-group';
import campaignId from '@accord/catalog/campaigns/campaign-id';
import campaignKeyword from '@accord/catalog/campaigns/campaign-keyword';
import campaignMedium from '@accord/catalog/campaigns/campaign-medium';
import campaignName from '@accord/catalog/campaigns/campaign-name';
import campaignPlacement from '@accord/catalog/campaigns/campaign-placement';
import campaignSource from '@accord/catalog/campaigns/campaign-source';
import type { CampaignFamily } from '@accord/catalog/define-campaign-family';
import type { CampaignField } from '../campaign-details.ts';

/** Query parameters that name a campaign, in the order in which they are tried (visit-rules §7). */
export const campaignNameNames = campaignName.parameters;

/** Query parameters that carry a campaign's keyword. */
export const campaignKeywordNames = campaignKeyword.parameters;

/** Families of parameters that say more about a campaign, by the field that they fill. */
export const campaignFamilies = {
  campaignSource,
  campaignMedium,
  campaignContent,
  campaignId,
  campaignGroup,
  campaignPlacement,
} satisfies Record<CampaignField, CampaignFamily>;

/** Stands for the campaign's id where that is missing. */
export const campaignClickIdNames = campaignClickId.parameters;

/** All of their parameters; none is a part of a page's address. */
export const campaignDetailNames: readonly string[] = [
  ...Object.values(campaignFamilies).flatMap(({ parameters }): readonly string[] => parameters),
  ...campaignClickIdNames,
];
