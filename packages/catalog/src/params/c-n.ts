import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'c_n',
  type: 'text',
  limit: 1024,
  category: 'content',
  doc: 'Name of a content block.',
});
