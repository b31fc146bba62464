import { defineDimension } from '../../define.ts';

/** COMPAT: a language that came without a region counts as that of the country where it is at home. */
const SQL =
  "transform(language, ['cs', 'da', 'el', 'et', 'he', 'ja', 'ka', 'ko', 'sl', 'sq', 'sv', 'uk', 'vi'], ['cs-cz', 'da-dk', 'el-gr', 'et-ee', 'he-il', 'ja-jp', 'ka-ge', 'ko-kr', 'sl-si', 'sq-al', 'sv-se', 'uk-ua', 'vi-vn'], language)";

export default defineDimension({
  id: 'language-code',
  label: 'Language and region',
  doc: 'Language that the visitor’s browser asks for, with its region.',
  wire: 'UserLanguage_LanguageCode',
  sql: { visits: SQL, conversions: SQL },
  segments: ['languageCode'],
  undefinedLabel: 'Unknown',
  naming: 'language-code',
});
