import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'entry-page-url',
  wire: 'entryPageUrl',
  label: 'Entry Page URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'visit',
  sql: 'entry_url',
  value: 'url',
});
