/** Why a hit was not stored. A closed list: counted per site, shown in the dashboard, sent in the debug header. */
export const REASONS = {
  'not-recorded': 'The request did not carry rec=1.',
  bot: 'The user agent is a known bot.',
  'excluded-ip': 'The address is on the excluded list of the site.',
  'excluded-user-agent': 'The user agent is on the excluded list of the site.',
  'referrer-spam': 'The referrer is on the public list of referrer spammers.',
  prefetch: 'The browser only prefetched the page.',
  'opted-out': 'The visitor opted out of being measured.',
  'late-ping': 'A heartbeat came after its visit had ended.',
  'not-supported': 'This kind of hit is not collected yet.',
  'unknown-site': 'The site id is missing or unknown.',
  'bad-parameter': 'A parameter has a value that the wire format forbids.',
  'not-authenticated': 'A protected parameter came without a valid token.',
  malformed: 'The request could not be read.',
  'too-large': 'The request is larger than the documented limit.',
} as const;

export type Reason = keyof typeof REASONS;

/** How the collector answers one hit. `dropped` answers like a success, `invalid` with 400. */
export type Outcome<Hit> =
  | { readonly kind: 'accepted'; readonly hit: Hit }
  | { readonly kind: 'dropped'; readonly reason: Reason }
  | { readonly kind: 'invalid'; readonly reason: Reason; readonly detail: string };
