import { logoPath } from './logo-path.ts';
import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A brand as it is called. */
export const nameBrand: NameValue = (value, { undefinedLabel }) => {
  const label = value === '' ? undefinedLabel : value;
  return {
    label,
    metadata: {
      logo: logoPath('brand', value === '' ? 'unk' : value.replaceAll(' ', '_')),
      segment: `deviceBrand==${encodeOnce(label)}`,
    },
  };
};
