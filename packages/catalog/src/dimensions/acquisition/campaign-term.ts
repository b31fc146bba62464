import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-term',
  label: 'Campaign keyword',
  doc: 'Keyword that the campaign link of the visit carried.',
  wire: 'MarketingCampaignsReporting_CampaignKeyword',
  sql: { visits: 'channel_keyword', conversions: 'channel_keyword' },
  where: "channel = 6 AND channel_keyword != ''",
  segments: ['campaignKeyword'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
