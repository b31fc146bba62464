import type { Step } from '../step.ts';
import { isOnSite } from '../url/is-on-site.ts';

/** Drops hits for pages that lie on none of the site's addresses, where the site wants that. */
export const excludeUnknownUrl: Step = ({ site, params, raw }) => {
  if (!site.excludesUnknownUrls) return undefined;
  const url = params.url === '' && params.urlref === '' ? raw.headers.referer : params.url;
  return isOnSite(url, site.urls) ? undefined : { kind: 'dropped', reason: 'unknown-url' };
};
