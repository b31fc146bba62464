import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'referrer-keyword',
  wire: 'referrerKeyword',
  label: 'Keyword',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'channel_keyword',
  value: 'text',
});
