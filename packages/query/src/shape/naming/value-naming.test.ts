import type { Dimension } from '@accord/catalog/define';
import { dimensions } from '@accord/catalog/generated/dimensions';
import { expect, it } from 'vitest';
import { valueNaming } from './value-naming.ts';

function label(id: (typeof dimensions)[number]['id'], value: string): string | undefined {
  const dimension: Dimension | undefined = dimensions.find((one) => one.id === id);
  return dimension && valueNaming(dimension)?.(value, dimension, '').label;
}

it.each([
  ['country', 'de', 'Germany'],
  ['country', 'xx', 'Unknown'],
  ['country', '', 'Unknown'],
  ['continent', 'eur', 'Europe'],
  ['continent', '', 'Unknown'],
  ['region', 'de\tBE', 'Berlin, Germany'],
  ['region', 'de\t', 'Unknown, Germany'],
  ['region', 'de\tQQ', 'QQ, Germany'],
  ['region', '\t', 'Unknown'],
  ['city', 'de\tBE\tBerlin', 'Berlin, Berlin, Germany'],
  ['city', '\t\t', 'Unknown'],
  ['language', 'en', 'English'],
  ['language', '', 'Unknown'],
  ['language-code', 'en-us', 'English - United States (en-us)'],
  ['language-code', 'de-de', 'German (de)'],
  ['language-code', 'fr', 'French (fr)'],
  ['device-brand', '', 'Unknown'],
  ['device-model', 'Apple\tiPad\ttablet', 'Apple - iPad'],
  ['device-model', 'Apple\t\tdesktop', 'Apple - Generic Desktop'],
  ['device-model', '\t\ttv', 'Generic Tv'],
  ['device-type', 'tv', 'Tv'],
  ['system-version', 'Windows\t10', 'Windows 10'],
  ['system-version', 'GNU/Linux\t', 'GNU/Linux'],
  ['browser-version', 'Firefox\t123.0', 'Firefox 123.0'],
  ['browser-engine', 'Gecko', 'Gecko (Firefox)'],
  ['browser-engine', 'Servo', 'Servo'],
  ['configuration', 'Windows\tChrome\t', 'Windows / Chrome / Unknown'],
  ['keyword', '', 'Keyword not defined'],
  ['website-page', 'https://example.net/a/b?c=1', 'a/b?c=1'],
  ['website-page', 'https://example.net/', 'index'],
  ['social-page', 'https://www.example.net/feed/', 'www.example.net/feed/'],
  ['referrer', '2\t', 'Keyword not defined'],
  ['referrer', '6\tspring', 'spring'],
] as const)('%s %j is called %s', (id, value, expected) => {
  expect(label(id, value)).toBe(expected);
});

it('gives search engines the address of their front page, and values a segment that forms can carry', () => {
  const dimension = dimensions.find(({ id }) => id === 'search-engine');
  expect(dimension && valueNaming(dimension)?.('Yahoo!', dimension, '').metadata).toMatchObject({
    url: 'http://search.yahoo.com',
    segment: 'referrerType==search;referrerName==Yahoo%21',
  });
});
