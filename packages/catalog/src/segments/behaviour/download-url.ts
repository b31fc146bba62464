import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'download-url',
  wire: 'downloadUrl',
  label: 'Download URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'url',
  where: "type = 'download'",
  value: 'url',
});
