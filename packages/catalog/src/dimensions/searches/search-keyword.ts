import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'search-keyword',
  label: 'Keyword',
  doc: 'What was searched for on the site.',
  wire: 'Actions_SiteSearchKeyword',
  sql: { searches: 'title', 'search-stays': 'previous_title', 'search-exits': 'exit_title' },
  segments: ['siteSearchKeyword'],
  undefinedLabel: 'Keyword not defined',
  naming: 'value',
});
