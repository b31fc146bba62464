import countryName from '@accord/catalog/segments/place/country-name';
import { expect, it } from 'vitest';
import { nameValues } from './name-values.ts';

const STORED = [
  { value: 'de', count: 7 },
  { value: 'fr', count: 9 },
  { value: 'xx', count: 3 },
];

it.each([
  ['', ['France 9', 'Germany 7']],
  ['GERM', ['Germany 7']],
  ['swed', ['Sweden 0']],
  ['nowhere', []],
])('names what occurs, and what is searched for: %s', (search, expected) => {
  expect(nameValues(countryName, STORED, search).map(({ value, count }) => `${value} ${count}`)).toEqual(expected);
});
