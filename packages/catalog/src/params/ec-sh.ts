import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ec_sh',
  type: 'decimal',
  limit: 1_000_000_000_000,
  category: 'order',
  doc: 'Shipping of an order.',
});
