import type { SiteRules } from '../site-rules.ts';
import { isOnSite } from '../url/is-on-site.ts';
import { hostOf } from '../url/split-url.ts';

const bare = (host: string): string => host.replace(/^www\./, '');

/** True when the referrer is the site itself: one of its addresses (host and path prefix), or the page's own host. */
export function isOwnReferrer(referrer: string, pageUrl: string, site: SiteRules): boolean {
  const from = bare(hostOf(referrer));
  if (from === '') return false;
  return from === bare(hostOf(pageUrl)) || isOnSite(referrer, site.urls);
}
