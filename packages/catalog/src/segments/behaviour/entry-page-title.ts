import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'entry-page-title',
  wire: 'entryPageTitle',
  label: 'Entry Page title',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'visit',
  sql: 'entry_title',
  value: 'text',
});
