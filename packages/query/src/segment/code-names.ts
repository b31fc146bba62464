import type { CodeList, SegmentName } from '@accord/catalog/define-segment';
import browserCodes from '../generated/browser-codes.ts';
import systemCodes from '../generated/system-codes.ts';
import { continentOf, countryCodes } from '../names/continents.ts';
import { countryName } from '../names/english-names.ts';

/** A name of the language and what is stored where it holds. */
type CodeName = readonly [name: string, stored: string];

const swap = (codes: Readonly<Record<string, string>>): CodeName[] =>
  Object.entries(codes).map(([stored, name]) => [name, stored]);

const LISTS: Readonly<Record<CodeList, () => CodeName[]>> = {
  'browser-codes': () => swap(browserCodes),
  'system-codes': () => swap(systemCodes),
  continents: () => countryCodes.map((country) => [continentOf(country), country]),
  'country-names': () => countryCodes.map((country) => [countryName(country) ?? country, country]),
};

/** Every name that a segment of codes knows. */
export function codeNames({ codes, list }: SegmentName): readonly CodeName[] {
  return [...Object.entries(codes ?? {}), ...(list === undefined ? [] : LISTS[list]())];
}
