import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'operating-system-family',
  wire: 'operatingSystemFamily',
  label: 'Operating system family',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'transform(os, {systems:Array(String)}, {families:Array(String)}, os)',
  value: 'text',
});
