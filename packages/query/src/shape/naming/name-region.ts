import type { NameValue } from './named-value.ts';
import { placeOf } from './place-of.ts';

/** `Region, Country`. */
export const nameRegion: NameValue = (value, dimension) => {
  const [country = '', region = ''] = value.split('\t');
  const { label, segment, metadata } = placeOf(country, region, dimension);
  return { label, metadata: { segment, ...metadata } };
};
