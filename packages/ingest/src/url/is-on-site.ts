import { hostOf, splitUrl } from './split-url.ts';

const bare = (host: string): string => host.replace(/^www\./, '');

/** True when an address lies under one of the site's own: same host without `www.` (`.host`: or a sub-domain), and path. */
export function isOnSite(url: string, siteUrls: readonly string[]): boolean {
  const from = bare(hostOf(url));
  if (from === '') return false;
  const path = splitUrl(url)?.path || '/';
  return siteUrls.some((siteUrl) => {
    const own = splitUrl(siteUrl);
    if (!own) return false;
    const host = bare(hostOf(siteUrl));
    const isHost = host.startsWith('.') ? `.${from}`.endsWith(host) : from === host;
    return isHost && path.startsWith(own.path || '/');
  });
}
