import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A value shown as it is stored; rows without one cannot be selected by it. */
export const nameOwnValue: NameValue = (value, { segments: [segment], undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: value === '' || segment === undefined ? {} : { segment: `${segment}==${encodeOnce(value)}` },
});
