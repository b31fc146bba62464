/** What the commands of a page can set. Times in seconds. */
export interface Settings {
  trackerUrl: string;
  siteId: string | number;
  userId: string | number;
  url: string;
  referrer: string;
  title: string;
  prefix: string;
  domain: string;
  path: string;
  sameSite: string;
  isSecure: boolean;
  visitorTimeoutS: number;
  sessionTimeoutS: number;
  referralTimeoutS: number;
  method: string;
  /** The page's own change of each request, before what is added on sending. */
  change: (request: string) => string;
  readsFeatures: boolean;
  respectsDoNotTrack: boolean;
}
