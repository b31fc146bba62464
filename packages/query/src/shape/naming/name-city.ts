import type { NameValue } from './named-value.ts';
import { placeOf } from './place-of.ts';
import { encodeOnce } from './segment-text.ts';

const DIGITS = 6;

/** `City, Region, Country`, with the coordinates that came with the first of its visits. */
export const nameCity: NameValue = (value, dimension, detail) => {
  const [country = '', region = '', city = ''] = value.split('\t');
  const place = placeOf(country, region, dimension);
  const [latitude, longitude] =
    detail === '' ? [] : detail.split('\t').map((text) => Number(Number(text).toFixed(DIGITS)));
  const name = city === '' ? dimension.undefinedLabel : city;
  return {
    label: city === '' && place.label === dimension.undefinedLabel ? name : `${name}, ${place.label}`,
    metadata: {
      ...(latitude === undefined || longitude === undefined ? {} : { lat: latitude, long: longitude }),
      segment: `city==${encodeOnce(city)};${place.segment}`,
      city_name: name,
      ...place.metadata,
    },
  };
};
