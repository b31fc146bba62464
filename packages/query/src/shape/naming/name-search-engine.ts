import hosts from '../../generated/search-engine-hosts.ts';
import { logoPath } from './logo-path.ts';
import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

/** A search engine with the address of its front page. */
export const nameSearchEngine: NameValue = (value, { undefinedLabel }) => {
  const host = hosts[value];
  return {
    label: value === '' ? undefinedLabel : value,
    raw: value,
    metadata: {
      segment: `referrerType==search;referrerName==${encodeOnce(value)}`,
      ...(host === undefined ? {} : { url: `http://${host}`, logo: logoPath('searchEngines', host) }),
    },
  };
};
