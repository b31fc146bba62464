import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'social-page',
  label: 'Page of a social network',
  doc: 'Page of a social network that linked to the site.',
  wire: 'Referrers_SocialPage',
  sql: { visits: 'referrer_url', conversions: 'referrer_url' },
  where: 'channel = 7',
  visitsOfRow: { equal: ['referrerUrl'], also: 'referrerType==social' },
  segments: ['referrerUrl'],
  undefinedLabel: 'Unknown',
  naming: 'social-page',
});
