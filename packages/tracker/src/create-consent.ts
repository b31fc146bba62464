import type { CookieJar } from './cookie-jar.ts';
import { readCookie } from './read-cookie.ts';
import type { Settings } from './settings.ts';
import { writeCookie } from './write-cookie.ts';

const removed = 'mtm_consent_removed';
const remembered = 'mtm_consent';
const thirtyYearsS = 946_080_000;
const mostHeld = 50;

/** Whether hits may be sent. While consent is missing, hits are held in memory and no cookie is written. */
export interface Consent {
  whenGiven(send: () => void): void;
  /** `&consent=1` where consent was required and given. */
  parameter(): string;
  commands: Record<string, (...given: never[]) => unknown>;
}

/**
 * Makes the consent of a tracker.
 *
 * @param ping tells the server of the visitor that cookies have just made known
 */
export function createConsent(settings: Settings, jar: CookieJar, ping: () => void): Consent {
  let isRequired = false;
  let isGiven = false;
  let hasSent = false;
  let held: (() => void)[] = [];

  const mark = (name: string, lifetimeS: number) => writeCookie(settings, name, Date.now(), lifetimeS);
  const requireConsent = () => {
    isRequired = true;
    isGiven ||= !!readCookie(remembered);
    if (!isGiven) jar.close('consent');
  };
  const setConsentGiven = (withCookies?: boolean) => {
    isGiven = true;
    mark(removed, 0);
    for (const send of held) consent.whenGiven(send);
    held = [];
    if (withCookies === false || !isRequired) return;
    jar.open('consent');
    if (hasSent) ping();
  };
  const optUserOut = () => {
    mark(remembered, 0);
    mark(removed, thirtyYearsS);
    isGiven = false;
    requireConsent();
  };
  const consent: Consent = {
    whenGiven(send) {
      if (isRequired && !isGiven) {
        if (held.length < mostHeld) held.push(send);
        return;
      }
      hasSent = true;
      send();
    },
    parameter: () => (isRequired && isGiven ? '&consent=1' : ''),
    commands: {
      requireConsent,
      setConsentGiven,
      rememberConsentGiven(hours?: number) {
        setConsentGiven();
        mark(remembered, hours ? hours * 3600 : thirtyYearsS);
      },
      forgetConsentGiven: optUserOut,
      optUserOut,
      forgetUserOptOut: () => setConsentGiven(false),
      isUserOptedOut: () => isRequired && !isGiven,
    },
  };
  if (readCookie(removed)) requireConsent();
  return consent;
}
