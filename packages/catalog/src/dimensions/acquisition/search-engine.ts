import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'search-engine',
  label: 'Search engine',
  doc: 'Search engine that brought the visit.',
  wire: 'Referrers_SearchEngine',
  sql: { visits: 'channel_name', conversions: 'channel_name' },
  where: 'channel = 2',
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'search-engine',
});
