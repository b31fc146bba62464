import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'e_n',
  type: 'text',
  limit: 1024,
  category: 'events',
  doc: 'Name of an event.',
});
