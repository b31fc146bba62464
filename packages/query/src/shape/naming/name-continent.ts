import { CONTINENT_NAMES } from '../../names/continents.ts';
import type { NameValue } from './named-value.ts';

/** A continent by its English name. COMPAT: which the wire format also gives as its code. */
export const nameContinent: NameValue = (value, { undefinedLabel }) => {
  const label = CONTINENT_NAMES[value] ?? undefinedLabel;
  return { label, metadata: { code: label, segment: `continentCode==${value}` } };
};
