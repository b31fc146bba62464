import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'site-search-category',
  wire: 'siteSearchCategory',
  label: 'Category (Site Search)',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'search_category',
  where: "type = 'search'",
  value: 'text',
});
