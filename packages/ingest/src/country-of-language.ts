/** Languages that are spoken in one country above all; others tell nothing without a region. */
const HOME: Readonly<Record<string, string>> = {
  bg: 'bg',
  cs: 'cz',
  da: 'dk',
  de: 'de',
  el: 'gr',
  et: 'ee',
  fi: 'fi',
  fr: 'fr',
  he: 'il',
  hr: 'hr',
  hu: 'hu',
  id: 'id',
  is: 'is',
  it: 'it',
  ja: 'jp',
  ka: 'ge',
  ko: 'kr',
  lt: 'lt',
  lv: 'lv',
  mk: 'mk',
  nb: 'no',
  nl: 'nl',
  no: 'no',
  pl: 'pl',
  ro: 'ro',
  ru: 'ru',
  sk: 'sk',
  sl: 'si',
  sq: 'al',
  sv: 'se',
  th: 'th',
  tr: 'tr',
  uk: 'ua',
  vi: 'vn',
};

/** A guess for visitors whose address tells nothing: the language's region, else its home country, else 'xx'. */
export function countryOfLanguage(language: string): string {
  const [tongue = '', region] = language.split('-');
  return region ?? HOME[tongue] ?? 'xx';
}
