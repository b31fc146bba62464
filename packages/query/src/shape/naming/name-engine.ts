import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** The browsers that an engine is known by. */
const KNOWN_BY: Readonly<Record<string, string>> = {
  Blink: 'Chrome, Opera',
  Gecko: 'Firefox',
  WebKit: 'Safari',
  Trident: 'IE',
  Presto: 'Opera',
  KHTML: 'Konqueror',
};

/** `Gecko (Firefox)`. */
export const nameEngine: NameValue = (value, { undefinedLabel }) => {
  const known = KNOWN_BY[value];
  const name = known === undefined ? value : `${value} (${known})`;
  return {
    label: value === '' ? undefinedLabel : name,
    metadata: { segment: `browserEngine==${encodeOnce(value)}` },
  };
};
