import browserCodes from '../../generated/browser-codes.ts';
import { logoPath } from './logo-path.ts';
import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

const codeOf = (browser: string): string => browserCodes[browser] ?? 'UNK';

/** A browser as it is called. */
export const nameBrowser: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : value,
  metadata: { logo: logoPath('browsers', codeOf(value)), segment: `browserCode==${codeOf(value)}` },
});

/** `Firefox 123.0`. */
export const nameBrowserVersion: NameValue = (value, { undefinedLabel }) => {
  const [browser = '', version = ''] = value.split('\t');
  return {
    label: browser === '' ? undefinedLabel : `${browser} ${version}`.trim(),
    metadata: {
      segment: `browserCode==${codeOf(browser)};browserVersion==${encodeOnce(version)}`,
      logo: logoPath('browsers', codeOf(browser)),
    },
  };
};
