import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'c_i',
  type: 'text',
  limit: 1024,
  category: 'content',
  doc: 'Interaction with a content block; absent: it was seen.',
});
