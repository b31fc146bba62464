import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'exit-page-url',
  wire: 'exitPageUrl',
  label: 'Exit Page URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'visit',
  sql: 'exit_url',
  value: 'url',
});
