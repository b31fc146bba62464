import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'content-target',
  wire: 'contentTarget',
  label: 'Content Target',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'content_target',
  where: "type = 'content'",
  value: 'text',
});
