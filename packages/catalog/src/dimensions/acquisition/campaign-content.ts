import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-content',
  label: 'Campaign content',
  doc: 'Which of several advertisements or links brought the visit.',
  wire: 'MarketingCampaignsReporting_CampaignContent',
  sql: { visits: 'campaign_content', conversions: 'campaign_content' },
  where: "campaign_content != ''",
  segments: ['campaignContent'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
