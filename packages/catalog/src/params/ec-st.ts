import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'ec_st',
  type: 'decimal',
  limit: 1_000_000_000_000,
  category: 'order',
  doc: 'Sub-total of an order.',
});
