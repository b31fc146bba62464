import type { Dimension } from '@accord/catalog/define';
import { countryName, regionName } from '../../names/english-names.ts';
import { logoPath } from './logo-path.ts';

/** A region and its country, by name and as the Matomo-compatible row has them. */
export function placeOf(
  country: string,
  region: string,
  { undefinedLabel }: Dimension,
): { label: string; isKnown: boolean; segment: string; metadata: Record<string, string> } {
  const code = country === '' ? 'xx' : country;
  const countryLabel = countryName(code) ?? undefinedLabel;
  const regionLabel = regionName(code, region) ?? (region === '' ? undefinedLabel : region);
  const isKnown = region !== '';
  return {
    label: isKnown || code !== 'xx' ? `${regionLabel}, ${countryLabel}` : undefinedLabel,
    isKnown,
    segment: `regionCode==${region};countryCode==${code}`,
    metadata: {
      region: isKnown ? region : 'xx',
      country: code,
      country_name: countryLabel,
      region_name: regionLabel,
      logo: logoPath('flags', code),
    },
  };
}
