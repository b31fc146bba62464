import type { Operation } from '@accord/catalog/define-category';
import type { ActionDetails } from './action-details.ts';
import type { CategorySet } from './collection/category-set.ts';
import type { Collection } from './collection/compile-collection.ts';
import type { HitParams } from './parse-params.ts';
import type { RawHit } from './raw-hit.ts';
import type { SiteRules } from './site-rules.ts';
import type { ActionType, IdentityRule } from './stored-action.ts';
import type { PageUrl } from './url/page-url.ts';

/** A hit on its way through the pipeline. Holds raw values: lives in memory only. */
export interface HitDraft {
  raw: RawHit;
  params: HitParams;
  site: SiteRules;
  collection: Collection;
  isAuthenticated: boolean;
  timeMs: number;
  address: string;
  type: ActionType;
  /** The page's whole address, before anything is taken out. */
  rawUrl: string;
  page: PageUrl;
  title: string;
  userAgent: string;
  clientHints: string;
  language: string;
  resolution: string;
  localTimeS: number;
  userId: string;
  visitorId: string;
  fingerprint: string;
  identityRule: IdentityRule;
  hitId: string;
  country: string;
  region: string;
  city: string;
  latitude: number | null;
  longitude: number | null;
  channel: number;
  channelName: string;
  channelKeyword: string;
  referrerUrl: string;
  maskedIp: string;
  receivedMs: number;
  ordinal: number;
  /** What stays of the device once it is recognised. */
  deviceRule: Operation;
  /** Categories of which the hit brought something that is not kept as it came. */
  notKept: CategorySet;
  /** What only this kind of action has. */
  details: ActionDetails;
}
