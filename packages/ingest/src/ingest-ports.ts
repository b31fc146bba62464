import type { AnonymousPlace } from './anonymous-place.ts';
import type { SiteRules } from './site-rules.ts';

/** What the pipeline asks of the outside; all answers come from memory, at once. */
export interface IngestPorts {
  rulesOf(siteId: number): SiteRules | undefined;
  /** ISO country code in lower case, '' when unknown. */
  countryOf(address: string): string;
  /** The secret that salts fingerprints of this site on this local date. */
  fingerprintKey(siteId: number, localDate: string): Buffer;
  /** The secret of this site that hashes of user ids and order numbers are keyed with. */
  siteKey(siteId: number): string;
  /** Where a hit stands in the running visit of somebody who is not to be known; see anonymous-visits.ts. */
  anonymousPlace(siteId: number, key: string, timeMs: number): AnonymousPlace;
  /** False when another hit has brought an order with this number lately. Remembers it otherwise. */
  claimOrder(siteId: number, orderId: string, hitId: string): boolean;
  /** 16 random lower-case hexadecimal characters. */
  randomId(): string;
}
