import type { VariableEntry } from './action-details.ts';
import type { CampaignDetails } from './campaign-details.ts';

/**
 * One visit, a pure function of its actions (see stitch.ts). Columns of `visits` are the snake_case of these fields.
 * Times are whole seconds since the epoch, UTC.
 */
export interface Visit extends CampaignDetails {
  orgId: number;
  siteId: number;
  /** Made from the site and the hit id of the visit's first action. */
  visitId: string;
  startS: number;
  lastS: number;
  visitorId: string;
  hasVisitorId: boolean;
  /** Other visitor ids that actions of this visit brought, comma-separated, in order; '' for nearly every visit. */
  formerVisitorIds: string;
  fingerprint: string;
  userId: string;
  instrSeq: number;

  /** Page views, downloads, outlinks, searches and events. */
  actions: number;
  /** Page views and searches. */
  interactions: number;
  pageViews: number;
  searches: number;
  events: number;
  downloads: number;
  outlinks: number;
  /** Seconds: 0 for a visit of one action, else last − first + 1. */
  durationS: number;
  /** 1 for the visitor's first visit. */
  visitCount: number;
  /** As it began: 0 new, 1 returning, 2 returning customer. */
  returning: number;
  secondsSinceFirst: number;
  secondsSinceLast: number;
  /** Since the visitor's last order, at the end of the visit; 0 when this visit ordered, null for who never did. */
  secondsSinceLastOrder: number | null;
  /** A goal or an order; carts do not count. */
  hasConverted: boolean;
  /** Goals converted in this visit, ascending, without orders and carts. */
  goalIds: number[];
  /** Sum of its conversions, orders included, carts not. */
  revenue: number;
  /** 0 none, 1 ordered, 2 open cart, 3 ordered, then open cart. */
  ecommerceStatus: number;
  /** Custom dimensions of visit scope, by id; ones that were cleared hold ''. */
  dimensions: Record<number, string>;
  /** Custom variables of visit scope, by slot. */
  variables: VariableEntry[];
  plugins: string;

  entryUrl: string;
  entryUrlPrefix: number;
  entryTitle: string;
  hasEntry: boolean;
  /** The visit began with a search: `entryTitle` is its keyword, the rest of the entry is its first page. */
  isEntrySearch: boolean;
  exitUrl: string;
  exitUrlPrefix: number;
  exitTitle: string;
  /** False when it ended with a search. */
  hasExit: boolean;
  /** The visit ended with a search: `exitTitle` is its keyword. */
  isExitSearch: boolean;

  maskedIp: string;
  country: string;
  region: string;
  city: string;
  latitude: number | null;
  longitude: number | null;
  language: string;
  resolution: string;
  localTimeS: number;
  deviceType: string;
  deviceBrand: string;
  deviceModel: string;
  os: string;
  osVersion: string;
  browser: string;
  browserVersion: string;
  browserEngine: string;
  channel: number;
  channelName: string;
  channelKeyword: string;
  referrerUrl: string;
}

/** What a later visit of the same visitor needs to know of an earlier one. */
export interface VisitSummary {
  siteId: number;
  visitId: string;
  visitorId: string;
  fingerprint: string;
  userId: string;
  startS: number;
  lastS: number;
  visitCount: number;
  secondsSinceFirst: number;
  returning: number;
  secondsSinceLastOrder: number | null;
  actions: number;
}
