import type { ActionDetails } from './action-details.ts';

/**
 * One action as it is stored: minimised, with everything that `stitch` needs to form visits again.
 * Column names of the `actions` table are the snake_case of these fields (events-db maps them by that rule).
 * 64-bit identities are 16 lower-case hex characters; '' means none. Times are ms since the epoch, UTC.
 */
export interface StoredAction extends ActionDetails {
  orgId: number;
  siteId: number;
  timeMs: number;
  /** Made by the client (parameter `hit_id`) or by the server; an action is stored once per (site, hit id). */
  hitId: string;
  /** When the server received it; with `ordinal` it breaks ties between actions of the same millisecond. */
  receivedMs: number;
  /** Place within the request group that brought it (bulk index), 0 for single hits. */
  ordinal: number;
  /** Number of the instruction in force when it was collected. */
  instrSeq: number;
  type: ActionType;

  /** Page URL without scheme and `www.`; of a download or outlink its whole address. '' when not defined. */
  url: string;
  /** 0 http, 1 http://www., 2 https, 3 https://www., 255 none. */
  urlPrefix: number;
  /** Page title; of a search its keyword; '' for other kinds. */
  title: string;

  visitorId: string;
  /** The visitor id came with the hit (cookie, uid, cid) rather than being made up. */
  hasVisitorId: boolean;
  fingerprint: string;
  userId: string;
  /** Which identities may find the previous visit (visit-rules §2). */
  identityRule: IdentityRule;
  forcesVisit: boolean;

  /** Minimised address: last two bytes zeroed (IPv6: 48 bits kept). '' when unknown. */
  maskedIp: string;
  country: string;
  region: string;
  city: string;
  latitude: number | null;
  longitude: number | null;
  language: string;
  resolution: string;
  /** Visitor's local time in seconds since midnight. */
  localTimeS: number;

  deviceType: string;
  deviceBrand: string;
  deviceModel: string;
  os: string;
  osVersion: string;
  browser: string;
  browserVersion: string;
  browserEngine: string;

  /** 1 direct, 2 search, 3 website, 6 campaign, 7 social, 8 AI assistant. */
  channel: number;
  channelName: string;
  channelKeyword: string;
  referrerUrl: string;
}

/** Kinds of actions. STORED. `goal` is a conversion by hand; content, goals, orders, carts and what follows them count neither as actions nor as page views. */
export type ActionType =
  | 'page'
  | 'download'
  | 'outlink'
  | 'search'
  | 'event'
  | 'content'
  | 'goal'
  | 'order'
  | 'cart'
  | 'ping'
  | 'media'
  | 'form'
  | 'crash'
  | 'experiment';
export type IdentityRule = 'visitor-id' | 'visitor-id-then-fingerprint' | 'fingerprint';

/** How long a page took to load, step by step. */
export const TIMING_FIELDS = [
  'timeNetworkMs',
  'timeServerMs',
  'timeTransferMs',
  'timeDomProcessingMs',
  'timeDomCompletionMs',
  'timeOnLoadMs',
] as const satisfies readonly (keyof ActionDetails)[];

/** What stitching adds to an action. */
export interface StitchedAction extends StoredAction {
  visitId: string;
  /** 1-based count of interactions in the visit so far. */
  position: number;
  /** The visit's previous page (URL without prefix, title) and the seconds spent there until this action, 0…1800. */
  previousUrl: string;
  previousTitle: string;
  hasPrevious: boolean;
  secondsSincePrevious: number;
  /** The visit's last page or search before this was a search; `previousTitle` is its keyword. */
  followsSearch?: boolean;
  /** The timings came with a later hit of this page view. */
  hasLateTimings?: boolean;
}
