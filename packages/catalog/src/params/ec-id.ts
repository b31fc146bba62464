import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ec_id',
  type: 'text',
  limit: 200,
  category: 'order',
  doc: 'Number of an order; absent: the cart changed.',
});
