import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'keyword',
  label: 'Keyword',
  doc: 'What was searched for at a search engine; most engines keep it to themselves.',
  wire: 'Referrers_Keyword',
  sql: { visits: 'channel_keyword', conversions: 'channel_keyword' },
  where: 'channel = 2',
  segments: ['referrerKeyword'],
  undefinedLabel: 'Keyword not defined',
  naming: 'keyword',
});
