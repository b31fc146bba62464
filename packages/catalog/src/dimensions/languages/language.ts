import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'language',
  label: 'Language',
  doc: 'Language that the visitor’s browser asks for, without its region.',
  wire: 'UserLanguage_Language',
  sql: { visits: "splitByChar('-', language)[1]", conversions: "splitByChar('-', language)[1]" },
  segments: ['languageCode'],
  undefinedLabel: 'Unknown',
  naming: 'language',
});
