import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-source',
  label: 'Campaign source',
  doc: 'Where the campaign link was published, such as a newsletter.',
  wire: 'MarketingCampaignsReporting_CampaignSource',
  sql: { visits: 'campaign_source', conversions: 'campaign_source' },
  where: "campaign_source != ''",
  segments: ['campaignSource'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
