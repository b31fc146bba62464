import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-placement',
  label: 'Campaign placement',
  doc: 'Where on a page the advertisement was shown.',
  wire: 'MarketingCampaignsReporting_CampaignPlacement',
  sql: { visits: 'campaign_placement', conversions: 'campaign_placement' },
  where: "campaign_placement != ''",
  segments: ['campaignPlacement'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
