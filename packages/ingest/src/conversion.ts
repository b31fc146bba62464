import type { EcommerceItem, VariableEntry } from './action-details.ts';
import type { CampaignField } from './campaign-details.ts';
import type { Visit } from './visit.ts';

/** Goal ids of what is no goal. STORED */
export const ORDER_GOAL = 0;
export const CART_GOAL = -1;

/** What a conversion takes over from its visit, as the visit stood when it converted; device and place as it began. */
export type ConversionVisit = Pick<
  Visit,
  | 'orgId'
  | 'siteId'
  | 'visitId'
  | 'visitorId'
  | 'userId'
  | 'visitCount'
  | 'returning'
  | 'secondsSinceFirst'
  | 'secondsSinceLastOrder'
  | 'country'
  | 'region'
  | 'city'
  | 'latitude'
  | 'longitude'
  | 'language'
  | 'resolution'
  | 'localTimeS'
  | 'deviceType'
  | 'deviceBrand'
  | 'deviceModel'
  | 'os'
  | 'osVersion'
  | 'browser'
  | 'browserVersion'
  | 'browserEngine'
  | 'referrerUrl'
  | CampaignField
>;

/**
 * One conversion: a goal, an order or the last cart of a visit. A pure function of the visit's actions (see stitch.ts).
 * Columns of `conversions` are the snake_case of these fields. Key: site, time, hit and goal.
 */
export interface Conversion extends ConversionVisit {
  timeMs: number;
  /** The action that converted. */
  hitId: string;
  /** A goal's number, ORDER_GOAL or CART_GOAL. */
  goalId: number;
  url: string;
  urlPrefix: number;
  revenue: number;
  /** '' for goals and carts. */
  orderId: string;
  revenueSubtotal: number | null;
  revenueTax: number | null;
  revenueShipping: number | null;
  revenueDiscount: number | null;
  /** Sum of the quantities. */
  itemCount: number;
  items: EcommerceItem[];
  /** What it is attributed to (visit-rules §7). */
  channel: number;
  channelName: string;
  channelKeyword: string;
  /** Page views of the visit up to it. */
  pageViewsBefore: number;
  /** When its visit began, in seconds. */
  visitStartS: number;
  dimensions: Record<number, string>;
  variables: VariableEntry[];
}
