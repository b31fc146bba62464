import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'outlink-url',
  wire: 'outlinkUrl',
  label: 'Clicked Outlink',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  // Targets are stored whole; a condition's value has neither scheme nor www.
  sql: "replaceRegexpOne(url, '^https?://(www[.])?', '')",
  where: "type = 'outlink'",
  value: 'url',
});
