import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'e_v',
  type: 'decimal',
  limit: 1_000_000_000_000_000,
  category: 'events',
  doc: 'Value of an event.',
});
