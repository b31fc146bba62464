import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'browser-name',
  wire: 'browserName',
  label: 'Browser',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'browser',
  value: 'text',
});
