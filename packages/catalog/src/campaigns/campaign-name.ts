import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: [
    'pk_cpn',
    'pk_campaign',
    'piwik_campaign',
    'mtm_campaign',
    'matomo_campaign',
    'utm_campaign',
    'utm_source',
    'utm_medium',
  ],
  doc: 'Name of the campaign. Without a name there is no campaign.',
});
