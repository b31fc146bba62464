import { defineCampaignFamily } from '../define-campaign-family.ts';

export default defineCampaignFamily({
  parameters: ['mtm_clid'],
  doc: 'Id that an advertiser gives to one click: it stands for the id of the campaign where that is missing.',
});
