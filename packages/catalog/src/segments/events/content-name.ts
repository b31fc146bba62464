import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'content-name',
  wire: 'contentName',
  label: 'Content Name',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'content_name',
  where: "type = 'content'",
  value: 'text',
});
