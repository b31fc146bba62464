import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_content', 'pk_content', 'utm_content'],
  doc: 'Which of several advertisements or links it was.',
});
