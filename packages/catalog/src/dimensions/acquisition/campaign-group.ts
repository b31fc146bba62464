import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-group',
  label: 'Campaign group',
  doc: 'Group of people that the campaign was meant for.',
  wire: 'MarketingCampaignsReporting_CampaignGroup',
  sql: { visits: 'campaign_group', conversions: 'campaign_group' },
  where: "campaign_group != ''",
  segments: ['campaignGroup'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
