import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'social-network',
  label: 'Social network',
  doc: 'Social network that brought the visit.',
  wire: 'Referrers_SocialNetwork',
  sql: { visits: 'channel_name', conversions: 'channel_name' },
  where: 'channel = 7',
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'social-network',
});
