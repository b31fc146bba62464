import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A keyword as it was typed. */
export const nameKeyword: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  raw: value,
  metadata: { segment: `referrerType==search;referrerKeyword==${encodeOnce(value)}` },
});
