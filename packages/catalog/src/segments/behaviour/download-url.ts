import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'download-url',
  wire: 'downloadUrl',
  label: 'Download URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  // Targets are stored whole; a condition's value has neither scheme nor www.
  sql: "replaceRegexpOne(url, '^https?://(www[.])?', '')",
  where: "type = 'download'",
  value: 'url',
});
