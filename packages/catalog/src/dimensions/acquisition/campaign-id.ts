import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-id',
  label: 'Campaign id',
  doc: 'Number or code of the campaign in the system that runs it.',
  wire: 'MarketingCampaignsReporting_CampaignId',
  sql: { visits: 'campaign_id', conversions: 'campaign_id' },
  where: "campaign_id != ''",
  segments: ['campaignId'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
