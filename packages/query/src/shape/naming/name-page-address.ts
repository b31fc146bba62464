import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A page by its address, host included, not as a tree. */
export const namePageAddress: NameValue = (value, { segments: [segment], undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: value === '' ? {} : { segment: `${segment}=$${encodeOnce(value)}`, url: encodeOnce(value) },
});
