import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visitor-type',
  wire: 'visitorType',
  label: 'Visit type',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'toString(returning)',
  value: 'code',
  codes: { new: '0', returning: '1', returningCustomer: '2', '0': '0', '1': '1', '2': '2' },
});
