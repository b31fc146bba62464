import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'revenue',
  type: 'decimal',
  limit: 1_000_000_000_000,
  category: 'order',
  doc: 'Revenue of a conversion; of an order or cart its grand total.',
});
