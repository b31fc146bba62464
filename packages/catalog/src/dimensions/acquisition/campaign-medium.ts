import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-medium',
  label: 'Campaign medium',
  doc: 'Kind of the campaign, such as e-mail or banner.',
  wire: 'MarketingCampaignsReporting_CampaignMedium',
  sql: { visits: 'campaign_medium', conversions: 'campaign_medium' },
  where: "campaign_medium != ''",
  segments: ['campaignMedium'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
