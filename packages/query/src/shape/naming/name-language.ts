import { countryName, languageName } from '../../names/english-names.ts';
import type { NameValue } from './named-value.ts';

/** A language by its English name. */
export const nameLanguage: NameValue = (value, { undefinedLabel }) => ({
  label: languageName(value) ?? undefinedLabel,
  metadata: { segment: `languageCode==${value},languageCode=@${value}-` },
});

/** `Language - Region (code)`, or `Language (code)`. */
export const nameLanguageCode: NameValue = (value, { undefinedLabel }) => {
  const [language = '', region = ''] = value.split('-');
  const name = languageName(language);
  const country = region === '' || region === language ? undefined : countryName(region);
  const label = country === undefined ? `${name} (${language})` : `${name} - ${country} (${value})`;
  return { label: name === undefined ? undefinedLabel : label, metadata: { segment: `languageCode==${value}` } };
};
