import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-converted',
  wire: 'visitConverted',
  label: 'Visit converted at least one Goal',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'toUInt8(has_converted)',
  value: 'number',
});
