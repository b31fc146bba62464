/** What a page pushes to `_paq`: `['name', …arguments]`, `[function]` or a function. */
export type Command = readonly unknown[] | ((this: unknown) => void);

/**
 * Commands that are applied before all others, whatever the order in which the page pushed them.
 *
 * COMPAT: the order of this list is the order in which matomo.js applies them.
 */
const appliedFirst = [
  'disableBrowserFeatureDetection',
  'disableCookies',
  'setTrackerUrl',
  'setSessionCookieTimeout',
  'setVisitorCookieTimeout',
  'setReferralCookieTimeout',
  'setCookieNamePrefix',
  'setCookieSameSite',
  'setSecureCookie',
  'setCookiePath',
  'setCookieDomain',
  'setUserId',
  'setSiteId',
  'requireConsent',
  'setConsentGiven',
];

/** The queue of a page in the order in which its commands are executed. */
export function orderCommands(queue: readonly Command[]): Command[] {
  const rank = (command: Command) => {
    const place = appliedFirst.indexOf((command as readonly string[])[0] as string);
    return place < 0 ? 99 : place;
  };
  return queue
    .map((command, place) => ({ command, key: rank(command) * 1e5 + place }))
    .sort((a, b) => a.key - b.key)
    .map((entry) => entry.command);
}
