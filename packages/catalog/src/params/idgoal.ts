import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'idgoal',
  type: 'integer',
  limit: 4294967295,
  category: 'order',
  doc: 'Goal that is converted by hand; 0 for an order or cart.',
});
