import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'site-search-keyword',
  wire: 'siteSearchKeyword',
  label: 'Keyword (Site Search)',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'title',
  where: "type = 'search'",
  value: 'text',
});
