import { doubleEncode } from './double-encode.ts';
import type { NameValue } from './named-value.ts';

/** A value shown as it is stored. */
export const namePlain: NameValue = (value, { segments: [segment], undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: segment === undefined ? {} : { segment: `${segment}==${doubleEncode(value)}` },
});
