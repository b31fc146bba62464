import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-term-content',
  label: 'Keyword and content',
  doc: 'Keyword of the campaign, and which of its advertisements or links it was.',
  wire: 'MarketingCampaignsReporting_CombinedKeywordContent',
  sql: {
    visits:
      "if(channel_keyword = '' OR campaign_content = '', concat(channel_keyword, campaign_content), concat(channel_keyword, ' - ', campaign_content))",
    conversions:
      "if(channel_keyword = '' OR campaign_content = '', concat(channel_keyword, campaign_content), concat(channel_keyword, ' - ', campaign_content))",
  },
  where: "(channel_keyword != '' OR campaign_content != '')",
  visitsOfRow: { none: 'Two values written as one cannot be told apart again.' },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
