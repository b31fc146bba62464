import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_placement', 'pk_placement'],
  doc: 'Where on a page the advertisement was shown.',
});
