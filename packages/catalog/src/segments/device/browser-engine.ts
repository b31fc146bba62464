import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'browser-engine',
  wire: 'browserEngine',
  label: 'Browser engine',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'browser_engine',
  value: 'text',
});
