import type { SiteRules } from './site-rules.ts';

/** What the pipeline asks of the outside; all answers come from memory, at once. */
export interface IngestPorts {
  rulesOf(siteId: number): SiteRules | undefined;
  /** ISO country code in lower case, '' when unknown. */
  countryOf(address: string): string;
  /** The secret that salts fingerprints of this site on this local date. */
  fingerprintKey(siteId: number, localDate: string): Buffer;
  /** 16 random lower-case hexadecimal characters. */
  randomId(): string;
}
