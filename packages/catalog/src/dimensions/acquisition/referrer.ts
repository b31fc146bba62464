import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'referrer',
  label: 'Referrer',
  doc: 'Keyword, website, network, assistant or campaign that brought the visit.',
  wire: 'Referrers_Referrer',
  sql: {
    visits: "concat(toString(channel), '\\t', if(channel = 2, channel_keyword, channel_name))",
    conversions: "concat(toString(channel), '\\t', if(channel = 2, channel_keyword, channel_name))",
  },
  where: 'channel != 1',
  visitsOfRow: {
    byFirst: {
      2: { also: 'referrerType==search', equal: 'referrerKeyword' },
      3: { also: 'referrerType==website', equal: 'referrerName' },
      6: { also: 'referrerType==campaign', equal: 'referrerName' },
      7: { also: 'referrerType==social', equal: 'referrerName' },
      8: { also: 'referrerType==ai', equal: 'referrerName' },
    },
  },
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'referrer',
});
