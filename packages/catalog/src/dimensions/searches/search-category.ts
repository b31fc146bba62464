import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'search-category',
  label: 'Search category',
  doc: 'In what part of the site was searched.',
  wire: 'Actions_SiteSearchCategory',
  sql: { searches: 'search_category' },
  where: "search_category != ''",
  segments: ['siteSearchCategory'],
  undefinedLabel: 'Unknown',
  naming: 'value',
});
