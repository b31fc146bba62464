import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'e_c',
  type: 'text',
  limit: 1024,
  category: 'events',
  doc: 'Category of an event.',
});
