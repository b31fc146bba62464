import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'dimension',
  wire: 'dimension',
  label: 'Custom dimension',
  menu: 'Custom dimensions',
  kind: 'dimension',
  scope: 'visit',
  sql: 'dimensions[{n}]',
  elsewhere: { scope: 'action', sql: 'dimensions[{n}]' },
  isNumbered: true,
  value: 'text',
});
