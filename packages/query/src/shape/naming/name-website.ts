import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A website by its host. */
export const nameWebsite: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: { segment: `referrerName==${encodeOnce(value)}` },
});
