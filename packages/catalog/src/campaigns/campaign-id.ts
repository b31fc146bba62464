import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_cid', 'pk_cid', 'utm_id'],
  doc: 'Number or code of the campaign in the system that runs it.',
});
