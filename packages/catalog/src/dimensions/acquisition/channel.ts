import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'channel',
  label: 'Channel',
  doc: 'How the visitor came to the site.',
  wire: 'Referrers_ReferrerType',
  sql: { visits: 'toString(channel)', conversions: 'toString(channel)' },
  segments: ['referrerType'],
  undefinedLabel: 'Unknown',
  naming: 'code',
  buckets: [
    { key: '1', label: 'Direct Entry', metadata: { referrer_type: 1, segment: 'referrerType==direct' } },
    { key: '2', label: 'Search Engines', metadata: { referrer_type: 2, segment: 'referrerType==search' } },
    { key: '3', label: 'Websites', metadata: { referrer_type: 3, segment: 'referrerType==website' } },
    { key: '6', label: 'Campaigns', metadata: { referrer_type: 6, segment: 'referrerType==campaign' } },
    { key: '7', label: 'Social Networks', metadata: { referrer_type: 7, segment: 'referrerType==social' } },
    { key: '8', label: 'AI Assistants', metadata: { referrer_type: 8, segment: 'referrerType==ai' } },
  ],
});
