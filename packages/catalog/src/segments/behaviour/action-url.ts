import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'action-url',
  wire: 'actionUrl',
  label: 'Action URL',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  // Targets of downloads and outlinks are stored whole; a condition's value has neither scheme nor www.
  sql: "if(type IN ('download', 'outlink'), replaceRegexpOne(url, '^https?://(www[.])?', ''), url)",
  where: "type IN ('page', 'download', 'outlink', 'event')",
  value: 'url',
});
