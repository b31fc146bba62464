import type { Settings } from './settings.ts';

/** Writes a cookie for `lifetimeS` seconds; a lifetime of 0 or less removes it. */
export function writeCookie(settings: Settings, name: string, value: string | number, lifetimeS: number): void {
  document.cookie =
    name +
    '=' +
    encodeURIComponent(value) +
    ';max-age=' +
    lifetimeS +
    ';path=' +
    settings.CookiePath +
    (settings.CookieDomain ? ';domain=' + settings.CookieDomain : '') +
    (settings.SecureCookie ? ';secure' : '') +
    ';SameSite=' +
    settings.CookieSameSite;
}
