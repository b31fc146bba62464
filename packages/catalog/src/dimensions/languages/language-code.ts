import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'language-code',
  label: 'Language and region',
  doc: 'Language that the visitor’s browser asks for, with its region.',
  wire: 'UserLanguage_LanguageCode',
  sql: { visits: 'language', conversions: 'language' },
  segments: ['languageCode'],
  undefinedLabel: 'Unknown',
  naming: 'language-code',
});
