import families from '../generated/system-families.ts';
import { continentOf, countryCodes } from '../names/continents.ts';

/** Lists that dimensions map values with; they travel as parameters of these names, two lists a mapping. */
export const listParams: Readonly<Record<string, readonly string[]>> = {
  systems: Object.keys(families),
  families: Object.values(families),
  countries: countryCodes,
  continents: countryCodes.map(continentOf),
};
