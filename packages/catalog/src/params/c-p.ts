import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'c_p',
  type: 'text',
  limit: 1024,
  category: 'content',
  doc: 'Piece of a content block: what it shows.',
});
