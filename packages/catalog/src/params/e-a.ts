import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'e_a',
  type: 'text',
  limit: 1024,
  category: 'events',
  doc: 'Action of an event.',
});
