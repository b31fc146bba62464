import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'browser-code',
  wire: 'browserCode',
  label: 'Browser code',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'browser',
  value: 'code',
  list: 'browser-codes',
});
