/** A request as a case expects it; values may be placeholders such as `<int>`. */
export interface ExpectedRequest {
  method: string;
  via: string;
  to?: string;
  in?: 'query' | 'body' | 'both';
  contentType?: string;
  params: Record<string, string>;
}

export interface ExpectedCookie {
  value: string;
  domain?: string;
  sameSite?: string;
  secure?: boolean;
  lifetime: number | 'session';
}

type Command = readonly unknown[];

/** One thing done on the page, in one of its fields. */
export interface CaseAction {
  wait?: number;
  push?: Command[];
  eval?: string;
  pushState?: string;
  title?: string;
  goto?: string;
  before?: Command[];
}

/** A recorded case: what a page pushes to `_paq`, and the requests and cookies that it causes. */
export interface Case {
  name: string;
  area: string;
  page: {
    path: string;
    title?: string;
    html?: string;
    referrer?: string;
    charset?: string;
    cookies?: { name: string; value: string }[];
    noBeacon?: boolean;
  };
  before?: Command[];
  after?: Command[];
  actions?: CaseAction[];
  requests: ExpectedRequest[];
  results?: { call: string[]; value: unknown }[];
  cookies: Record<string, ExpectedCookie>;
}

/** The commands of a case that the script serves so far. */
const coveredCommands = new Set([
  'disableCookies',
  'forgetConsentGiven',
  'forgetUserOptOut',
  'optUserOut',
  'rememberConsentGiven',
  'requireConsent',
  'resetUserId',
  'setConsentGiven',
  'setCookieDomain',
  'setCookieNamePrefix',
  'setCookiePath',
  'setCookieSameSite',
  'setCustomRequestProcessing',
  'setCustomUrl',
  'setDoNotTrack',
  'setDocumentTitle',
  'setReferralCookieTimeout',
  'setReferrerUrl',
  'setRequestMethod',
  'setSecureCookie',
  'setSessionCookieTimeout',
  'setSiteId',
  'setTrackerUrl',
  'setUserId',
  'setVisitorCookieTimeout',
  'trackPageView',
  // Without a click, this changes nothing that is sent.
  'enableLinkTracking',
  // This is how hits are sent anyway.
  'alwaysUseSendBeacon',
]);

/** The getters whose results are compared; those of other commands in a covered case are left out. */
export const coveredGetters = new Set([
  'getCookieDomain',
  'getCurrentUrl',
  'getSiteId',
  'getTrackerUrl',
  'getUserId',
  'getVisitorId',
  'isUserOptedOut',
]);

const coveredActions = new Set(['wait', 'push', 'eval', 'pushState', 'title', 'goto', 'before']);

/** Whether a recorded case asks only for what the script serves so far: page views, by covered commands. */
export function isCoveredCase(recorded: Case): boolean {
  const actions = recorded.actions ?? [];
  const commands = [
    ...(recorded.before ?? []),
    ...(recorded.after ?? []),
    ...actions.flatMap((action) => [...(action.push ?? []), ...(action.before ?? [])]),
  ];
  return (
    commands.every(([name, , customData]) => coveredCommands.has(name as string) && customData === undefined) &&
    actions.every((action) => Object.keys(action).every((kind) => coveredActions.has(kind))) &&
    // Page code of a case that calls the globals of matomo.js.
    actions.every((action) => !action.eval || !/Matomo|_paq/.test(action.eval))
  );
}
