import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'provider',
  wire: 'provider',
  label: 'Provider',
  menu: 'Places',
  kind: 'dimension',
  scope: 'visit',
  sql: "''",
  value: 'text',
});
