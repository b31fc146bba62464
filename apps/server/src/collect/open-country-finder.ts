import { createRequire } from 'node:module';
import { type CountryResponse, open } from 'maxmind';

/** Countries by address, from the public-domain list that comes with the product. '' when unknown. */
export async function openCountryFinder(): Promise<(address: string) => string> {
  const file = createRequire(import.meta.url).resolve(
    '@ip-location-db/geo-whois-asn-country-mmdb/geo-whois-asn-country.mmdb',
  );
  const reader = await open<CountryResponse & { country_code?: string }>(file);
  return (address) => {
    try {
      const found = reader.get(address);
      return (found?.country_code ?? found?.country?.iso_code ?? '').toLowerCase();
    } catch {
      // Not an address: nothing is known of it.
      return '';
    }
  };
}
