import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'content-piece',
  label: 'Content piece',
  doc: 'What was shown: a picture, a text.',
  wire: 'Contents_ContentPiece',
  sql: { contents: 'content_piece' },
  segments: ['contentPiece'],
  undefinedLabel: 'Content Piece not defined',
  naming: 'value',
});
