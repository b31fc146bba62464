/** What the collector must know of a site. Loaded from the control store, kept in memory, refreshed on change. */
export interface SiteRules {
  orgId: number;
  siteId: number;
  timeZone: string;
  /** The site's own addresses, e.g. `https://example.org`. */
  urls: readonly string[];
  collectionPreset: CollectionPreset;
  /** '5.2' turns off rules of later Matomo versions that change answers; '' is the present. */
  compat: '' | '5.2';
  keepsUrlFragment: boolean;
  excludedParameters: readonly string[];
  excludedIps: readonly string[];
  excludedUserAgents: readonly string[];
  instrSeq: number;
}

export type CollectionPreset = 'minimal' | 'everything';
