import { decodeSafely } from './decode-safely.ts';
import type { Settings } from './settings.ts';

/**
 * The settings before any command.
 *
 * COMPAT: address and title are those of the moment in which the script starts; a single-page application sets
 * them anew with `setCustomUrl` and `setDocumentTitle`. `ignore_referrer` in the address hides the referrer.
 */
export function readSettings(trackerUrl: string, siteId: string): Settings {
  const shown = decodeSafely(location.href);
  const url = shown.replace(/[?&]ignore_referr?er=[^&#]*/, '');
  return {
    TrackerUrl: trackerUrl,
    SiteId: siteId,
    UserId: '',
    CustomUrl: url,
    ReferrerUrl: url === shown ? decodeSafely(document.referrer) : '',
    DocumentTitle: document.title,
    CookieNamePrefix: '_pk_',
    CookieDomain: undefined,
    CookiePath: '/',
    CookieSameSite: 'Lax',
    SecureCookie: false,
    VisitorCookieTimeout: 33955200,
    SessionCookieTimeout: 1800,
    ReferralCookieTimeout: 15768000,
    RequestMethod: '',
    CustomRequestProcessing: (request) => request,
    DoNotTrack: false,
  };
}
