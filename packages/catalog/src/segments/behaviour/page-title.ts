import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'page-title',
  wire: 'pageTitle',
  label: 'Page Title',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'title',
  where: "type = 'page'",
  value: 'text',
});
