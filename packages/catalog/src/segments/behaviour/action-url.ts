import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'action-url',
  wire: 'actionUrl',
  label: 'Action URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'url',
  where: "type IN ('page', 'download', 'outlink', 'event')",
  value: 'url',
});
