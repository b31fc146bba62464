import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ec_items',
  type: 'json',
  limit: 262144,
  category: 'carts',
  doc: 'Everything in the cart or order.',
});
