import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-ecommerce-status',
  wire: 'visitEcommerceStatus',
  label: 'Visit Ecommerce status at the end of the visit',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'toString(ecommerce_status)',
  value: 'code',
  codes: { none: '0', ordered: '1', abandonedCart: '2', orderedThenAbandonedCart: '3' },
});
