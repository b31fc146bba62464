import type { BotHit } from './bot-hit.ts';

/** Why a hit was not stored. A closed list: counted per site, shown in the dashboard, sent in the debug header. */
export const REASONS = {
  'not-recorded': 'The request did not carry rec=1.',
  bot: 'The user agent is a known bot.',
  'excluded-ip': 'The address is on the excluded list of the site.',
  'excluded-user-agent': 'The user agent is on the excluded list of the site.',
  'excluded-request': 'The request fits a rule of the site about requests to leave out.',
  'referrer-spam': 'The referrer is on the public list of referrer spammers.',
  prefetch: 'The browser only prefetched the page.',
  'opted-out': 'The visitor opted out of being measured.',
  'do-not-track': 'The visitor asked not to be tracked, and the site honours it.',
  'global-privacy-control': 'The visitor asked for privacy (GPC), and the site honours it.',
  'no-consent': 'The visitor has not agreed to be measured, and the site needs that.',
  'not-collected': 'The site does not collect this kind of action.',
  'unknown-url': 'The page is on none of the addresses of the site.',
  'install-check': 'The hit only shows that the tracking code works.',
  'bot-hit': 'A bot was counted apart from visits.',
  'not-a-bot': 'Only bots were to be counted, and this is none.',
  'duplicate-order': 'An order with this number is there already.',
  'not-supported': 'The request said that it is no page view, and named nothing else.',
  'unknown-site': 'The site id is missing or unknown.',
  'bad-parameter': 'A parameter has a value that the wire format forbids.',
  'not-authenticated': 'A protected parameter came without a valid token.',
  malformed: 'The request could not be read.',
  'too-large': 'The request is larger than the documented limit.',
} as const;

export type Reason = keyof typeof REASONS;

/** Why a hit that was taken could not be stored. Together they are what the accounting calls failed. */
export const FAILURES = {
  failed: 'The hit was damaged on our disk.',
  damaged: 'The hit was damaged on our disk.',
  'refused-by-store': 'The event store refused the hit for good.',
  unreadable: 'The hit could not be worked with.',
} as const;

export type Failure = keyof typeof FAILURES;

/** How the collector answers one hit. `bot` and `dropped` answer like a success, `invalid` with 400. */
export type Outcome<Hit> =
  | { readonly kind: 'accepted'; readonly hit: Hit }
  | { readonly kind: 'bot'; readonly hit: BotHit }
  | { readonly kind: 'dropped'; readonly reason: Reason }
  | { readonly kind: 'invalid'; readonly reason: Reason; readonly detail: string };
