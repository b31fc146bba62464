import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_group', 'pk_group'],
  doc: 'Group of people that the campaign is meant for.',
});
