import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'exit-page-title',
  wire: 'exitPageTitle',
  label: 'Exit Page Title',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'visit',
  sql: 'exit_title',
  value: 'text',
});
