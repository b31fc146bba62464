import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'browser-version',
  wire: 'browserVersion',
  label: 'Browser version',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'browser_version',
  value: 'text',
});
