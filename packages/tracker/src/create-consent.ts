import type { Commands } from './create-commands.ts';
import type { CookieJar } from './create-cookie-jar.ts';
import { readCookie } from './read-cookie.ts';
import type { Settings } from './settings.ts';
import { writeCookie } from './write-cookie.ts';

const remembered = 'mtm_consent';
const removed = remembered + '_removed';
const thirtyYearsS = 946_080_000;

/** undefined: consent is not asked for; 0: it is missing, nothing may be sent; 1: it was given. */
export type ConsentState = undefined | 0 | 1;

/**
 * Whether hits may be sent; while consent is missing no cookie is kept either.
 *
 * @param onGiven called when consent is given; the argument says whether cookies have just been allowed by it
 */
export function createConsent(
  settings: Settings,
  jar: CookieJar,
  onGiven: (withCookies: boolean) => void,
): [state: () => ConsentState, commands: Commands] {
  let state: ConsentState;
  let isGiven: boolean | undefined;

  const mark = (name: string, lifetimeS: number) => writeCookie(settings, name, Date.now(), lifetimeS);
  const requireConsent = () => {
    state = isGiven || readCookie(remembered) ? 1 : 0;
    if (!state) jar.close(2);
  };
  const setConsentGiven = (withCookies?: boolean) => {
    isGiven = true;
    mark(removed, 0);
    if (state === undefined) return;
    state = 1;
    if (withCookies !== false) jar.open(2);
    onGiven(withCookies !== false);
  };
  const optUserOut = () => {
    mark(remembered, 0);
    mark(removed, thirtyYearsS);
    isGiven = false;
    requireConsent();
  };
  if (readCookie(removed)) requireConsent();
  return [
    () => state,
    {
      requireConsent,
      setConsentGiven,
      rememberConsentGiven(hours?: number) {
        setConsentGiven();
        mark(remembered, hours ? hours * 3600 : thirtyYearsS);
      },
      forgetConsentGiven: optUserOut,
      optUserOut,
      forgetUserOptOut: () => setConsentGiven(false),
      isUserOptedOut: () => state === 0,
    },
  ];
}
