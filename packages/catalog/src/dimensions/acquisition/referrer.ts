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
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'referrer',
});
