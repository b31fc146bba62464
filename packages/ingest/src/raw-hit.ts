/** One tracking request as it came in, in memory only: nothing of it is written before `minimise`. */
export interface RawHit {
  /** Decoded parameters; a name that came with several values or as an array is left out. */
  params: Readonly<Record<string, string>>;
  headers: RawHeaders;
  /** The visitor's address after the trusted proxies were taken off, before `cip`. */
  address: string;
  receivedMs: number;
  /** Index in a bulk request, 0 for a single hit. */
  ordinal: number;
  /** The request's token may write to this site. */
  mayWrite(siteId: number): boolean;
}

export interface RawHeaders {
  userAgent: string;
  acceptLanguage: string;
  /** The page that asked, when the request itself names none. */
  referer: string;
  /** `Sec-CH-UA*` headers as JSON in the form of `uadata`, '' when none came. */
  clientHints: string;
  isPrefetch: boolean;
  /** `DNT: 1` or `X-Do-Not-Track: 1`. */
  asksNotToTrack: boolean;
  /** `Sec-GPC: 1`. */
  asksForPrivacy: boolean;
  /** The cookie of the opt-out page came along. */
  isOptedOut: boolean;
}
