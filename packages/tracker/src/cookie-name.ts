import { hashCookieScope } from './hash-cookie-scope.ts';
import type { Settings } from './settings.ts';

/** `<prefix><subject>.<site>.<hash of domain and path>`, the name that matomo.js gives the cookie of a subject. */
export function cookieName(settings: Settings, subject: string): string {
  const scope = (settings.CookieDomain || location.hostname) + settings.CookiePath;
  return settings.CookieNamePrefix + subject + '.' + settings.SiteId + '.' + hashCookieScope(scope);
}
