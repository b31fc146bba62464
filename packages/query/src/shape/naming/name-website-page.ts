import type { NameValue } from './named-value.ts';
import { encodeOnce } from './segment-text.ts';

const withoutScheme = (url: string): string => url.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');

/** A page of a website by its path, `index` where it has none. */
export const nameWebsitePage: NameValue = (value, { undefinedLabel }) => {
  const path = withoutScheme(value).replace(/^[^/?#]*\/?/, '');
  const shown = path === '' ? 'index' : path;
  return { label: value === '' ? undefinedLabel : shown, raw: value, metadata: { url: value } };
};

/** A page of a social network by its address without the scheme. */
export const nameSocialPage: NameValue = (value, { undefinedLabel }) => ({
  label: value === '' ? undefinedLabel : withoutScheme(value),
  raw: value,
  metadata: { segment: `referrerUrl==${encodeOnce(value)}`, url: value },
});
