import { countryName } from '../../names/english-names.ts';
import { logoPath } from './logo-path.ts';
import type { NameValue } from './named-value.ts';

/** A country by its English name, with the code beside it. */
export const nameCountry: NameValue = (value, { undefinedLabel }) => {
  const code = value === '' ? 'xx' : value;
  return {
    label: countryName(code) ?? undefinedLabel,
    // COMPAT: the height that the wire format gives for a flag.
    metadata: { code, logo: logoPath('flags', code), segment: `countryCode==${code}`, logoHeight: 16 },
  };
};
