/** What a campaign's address says beside its name and keyword. Each is cut at 250 characters. */
export const CAMPAIGN_FIELDS = [
  'campaignSource',
  'campaignMedium',
  'campaignContent',
  'campaignId',
  'campaignGroup',
  'campaignPlacement',
] as const;

export type CampaignField = (typeof CAMPAIGN_FIELDS)[number];

/** '' where the address says nothing. */
export type CampaignDetails = Record<CampaignField, string>;

/** The details with '' where there are none: of an action for its visit, of a visit for its conversions. */
export function campaignDetailsOf(from: Partial<CampaignDetails>): CampaignDetails {
  return {
    campaignSource: from.campaignSource ?? '',
    campaignMedium: from.campaignMedium ?? '',
    campaignContent: from.campaignContent ?? '',
    campaignId: from.campaignId ?? '',
    campaignGroup: from.campaignGroup ?? '',
    campaignPlacement: from.campaignPlacement ?? '',
  };
}
