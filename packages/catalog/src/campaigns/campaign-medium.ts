import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_medium', 'pk_medium', 'utm_medium'],
  doc: 'Kind of the campaign, such as e-mail or banner.',
});
