import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'website-page',
  label: 'Referring page',
  doc: 'Page of another website that linked to the site.',
  wire: 'Referrers_WebsitePage',
  sql: { visits: 'referrer_url', conversions: 'referrer_url' },
  where: 'channel = 3',
  visitsOfRow: { equal: ['referrerUrl'], also: 'referrerType==website' },
  segments: ['referrerUrl'],
  undefinedLabel: 'Unknown',
  naming: 'website-page',
});
