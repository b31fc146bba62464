import type { SiteRules } from '../site-rules.ts';
import { hostOf, splitUrl } from '../url/split-url.ts';

const bare = (host: string): string => host.replace(/^www\./, '');

/** True when the referrer is the site itself: one of its addresses (host and path prefix), or the page's own host. */
export function isOwnReferrer(referrer: string, pageUrl: string, site: SiteRules): boolean {
  const from = bare(hostOf(referrer));
  if (from === '') return false;
  if (from === bare(hostOf(pageUrl))) return true;
  const path = splitUrl(referrer)?.path || '/';
  return site.urls.some((url) => {
    const own = splitUrl(url);
    if (!own) return false;
    const host = bare(hostOf(url));
    const isHost = host.startsWith('.') ? `.${from}`.endsWith(host) : from === host;
    return isHost && path.startsWith(own.path || '/');
  });
}
