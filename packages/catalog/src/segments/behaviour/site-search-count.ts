import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'site-search-count',
  wire: 'siteSearchCount',
  label: 'Keyword count (Site Search)',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'search_count',
  isNullable: true,
  where: "type = 'search'",
  value: 'number',
});
