import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-name',
  label: 'Campaign name',
  doc: 'Name that the campaign link of the visit carried.',
  wire: 'MarketingCampaignsReporting_CampaignName',
  sql: { visits: 'channel_name', conversions: 'channel_name' },
  where: "channel = 6 AND channel_name != ''",
  segments: ['campaignName'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
