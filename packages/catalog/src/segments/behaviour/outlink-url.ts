import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'outlink-url',
  wire: 'outlinkUrl',
  label: 'Clicked Outlink',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'url',
  where: "type = 'outlink'",
  value: 'url',
});
