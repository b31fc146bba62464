import { currentLocale } from '../../ui/locale.ts';
import type { Option } from '../../ui/match-options.ts';

/** Every time zone the browser knows, with its present distance from UTC. */
export function timeZoneOptions(now: Date): Option[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const known = zones.includes('UTC') ? zones : ['UTC', ...zones];
  return known.map((value) => ({ value, label: value.replaceAll('_', ' '), note: offsetOf(value, now) }));
}

function offsetOf(timeZone: string, now: Date): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' }).formatToParts(now);
  const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? 'GMT';
  return name === 'GMT' ? 'UTC' : name.replace('GMT', 'UTC').replace('-', '−');
}

/** Every currency the browser knows, by code with its name. */
export function currencyOptions(): Option[] {
  const names = new Intl.DisplayNames(currentLocale(), { type: 'currency' });
  return Intl.supportedValuesOf('currency').map((value) => ({ value, label: value, note: names.of(value) ?? value }));
}

/** Where the euro is not the likely money; only a first guess, anyone can choose. */
const CURRENCIES: Readonly<Record<string, string>> = {
  US: 'USD',
  GB: 'GBP',
  CH: 'CHF',
  SE: 'SEK',
  NO: 'NOK',
  DK: 'DKK',
  PL: 'PLN',
  CZ: 'CZK',
  HU: 'HUF',
  RO: 'RON',
  CA: 'CAD',
  AU: 'AUD',
  NZ: 'NZD',
  JP: 'JPY',
  CN: 'CNY',
  IN: 'INR',
  BR: 'BRL',
  MX: 'MXN',
  ZA: 'ZAR',
  TR: 'TRY',
  KR: 'KRW',
};

/** The likely currency of a browser language such as `en-GB`; EUR when it names no country. */
export function guessCurrency(language: string): string {
  return CURRENCIES[language.split('-').at(-1)?.toUpperCase() ?? ''] ?? 'EUR';
}
