import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign-keyword',
  label: 'Campaign keyword',
  doc: 'Keyword that the address of the visit carried beside the campaign.',
  wire: 'Referrers_Keyword',
  sql: { visits: 'channel_keyword', conversions: 'channel_keyword' },
  where: 'channel = 6',
  segments: ['referrerKeyword'],
  undefinedLabel: 'Keyword not defined',
  naming: 'campaign-keyword',
});
