import type { CookieJar } from './cookie-jar.ts';
import { decodeSafely } from './decode-safely.ts';
import { readCookie } from './read-cookie.ts';
import type { Settings } from './settings.ts';
import { writeCookie } from './write-cookie.ts';

/** The commands that set something, and those that say what is set. */
export function createSettingCommands(settings: Settings, jar: CookieJar) {
  const set =
    <Name extends keyof Settings>(name: Name) =>
    (value: Settings[Name]) => {
      settings[name] = value;
    };
  const get = (name: keyof Settings) => () => settings[name];
  return {
    setTrackerUrl: set('trackerUrl'),
    getTrackerUrl: get('trackerUrl'),
    setSiteId: set('siteId'),
    getSiteId: get('siteId'),
    setUserId: set('userId'),
    getUserId: get('userId'),
    resetUserId() {
      settings.userId = '';
    },
    setDocumentTitle: set('title'),
    setReferrerUrl: set('referrer'),
    setCustomUrl(url: string) {
      settings.url = /^[a-z][\w+.-]*:/i.test(url) ? url : decodeSafely(new URL(url, location.href).href);
    },
    getCurrentUrl: get('url'),
    setRequestMethod: set('method'),
    setCustomRequestProcessing: set('change'),
    setDoNotTrack: set('respectsDoNotTrack'),
    disableBrowserFeatureDetection() {
      settings.readsFeatures = false;
    },
    disableCookies: () => jar.close('choice'),
    setCookieNamePrefix: set('prefix'),
    setCookiePath: set('path'),
    setCookieDomain(domain: string) {
      const before = settings.domain;
      settings.domain = domain.replace(/^\*\./, '.');
      const probe = settings.prefix + 'testcookie_domain';
      writeCookie(settings, probe, 1, 9);
      const isAccepted = readCookie(probe);
      writeCookie(settings, probe, 1, 0);
      if (!isAccepted) settings.domain = before;
    },
    getCookieDomain: () => settings.domain || undefined,
    setCookieSameSite(value: string) {
      if (/^(none|lax|strict)$/i.test(value)) settings.sameSite = value;
      if (/^none$/i.test(value)) settings.isSecure = true;
    },
    setSecureCookie: set('isSecure'),
    setVisitorCookieTimeout: set('visitorTimeoutS'),
    setSessionCookieTimeout: set('sessionTimeoutS'),
    setReferralCookieTimeout: set('referralTimeoutS'),
  };
}
