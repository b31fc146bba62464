import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'c_t',
  type: 'text',
  limit: 1024,
  category: 'content',
  doc: 'Target of a content block: where it leads.',
});
