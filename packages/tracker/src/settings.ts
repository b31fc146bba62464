/**
 * What the commands of a page can set. The name of a field is the name of its command without `set`, so that each
 * is declared once: `create-commands.ts` makes the commands from the fields. Times in seconds.
 */
export interface Settings {
  TrackerUrl: string;
  SiteId: string | number;
  UserId: string | number;
  CustomUrl: string;
  ReferrerUrl: string;
  DocumentTitle: string;
  CookieNamePrefix: string;
  CookieDomain: string | undefined;
  CookiePath: string;
  CookieSameSite: string;
  SecureCookie: boolean;
  VisitorCookieTimeout: number;
  SessionCookieTimeout: number;
  ReferralCookieTimeout: number;
  RequestMethod: string;
  /** The page's own change of each request, before what is added on sending. */
  CustomRequestProcessing: (request: string) => string;
  DoNotTrack: boolean;
}
