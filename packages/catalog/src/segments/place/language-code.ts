import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'language-code',
  wire: 'languageCode',
  label: 'Language',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'language',
  value: 'text',
});
