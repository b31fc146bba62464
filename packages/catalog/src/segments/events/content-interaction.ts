import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'content-interaction',
  wire: 'contentInteraction',
  label: 'Content Interaction',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'content_interaction',
  where: "type = 'content'",
  value: 'text',
});
