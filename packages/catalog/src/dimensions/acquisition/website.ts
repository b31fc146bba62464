import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'website',
  label: 'Website',
  doc: 'Host of the website that linked to the site.',
  wire: 'Referrers_Website',
  sql: { visits: 'channel_name', conversions: 'channel_name' },
  where: 'channel = 3',
  visitsOfRow: { equal: ['referrerName'], also: 'referrerType==website' },
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'website',
});
