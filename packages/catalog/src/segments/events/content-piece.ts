import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'content-piece',
  wire: 'contentPiece',
  label: 'Content Piece',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'content_piece',
  where: "type = 'content'",
  value: 'text',
});
