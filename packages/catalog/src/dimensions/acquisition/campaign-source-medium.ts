import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-source-medium',
  label: 'Source and medium',
  doc: 'Where the campaign link was published, and the kind of the campaign.',
  wire: 'MarketingCampaignsReporting_CombinedSourceMedium',
  sql: {
    visits:
      "if(campaign_source = '' OR campaign_medium = '', concat(campaign_source, campaign_medium), concat(campaign_source, ' - ', campaign_medium))",
    conversions:
      "if(campaign_source = '' OR campaign_medium = '', concat(campaign_source, campaign_medium), concat(campaign_source, ' - ', campaign_medium))",
  },
  where: "(campaign_source != '' OR campaign_medium != '')",
  visitsOfRow: { none: 'Two values written as one cannot be told apart again.' },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
