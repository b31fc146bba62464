import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_source', 'pk_source', 'utm_source'],
  doc: 'Where the campaign was published, such as a newsletter.',
});
