import regionNames from '../generated/region-names.ts';

const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const languages = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** English name of a country by its ISO 3166-1 code in lower case; undefined where there is none. */
export const countryName = (code: string): string | undefined =>
  /^[a-z]{2}$/.test(code) && code !== 'xx' && code !== 'zz' ? regions.of(code.toUpperCase()) : undefined;

/** Name of a country's subdivision by its ISO 3166-2 code; undefined where there is none. */
export const regionName = (country: string, region: string): string | undefined =>
  regionNames[`${country.toUpperCase()}-${region.toUpperCase()}`];

/** English name of a language by its ISO 639 code; undefined where there is none. */
export const languageName = (code: string): string | undefined =>
  /^[a-z]{2,3}$/.test(code) ? languages.of(code) : undefined;
