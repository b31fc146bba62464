import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'page-url',
  wire: 'pageUrl',
  label: 'Page URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'url',
  where: "type = 'page'",
  value: 'url',
});
