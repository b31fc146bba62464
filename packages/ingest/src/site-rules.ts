import type { CollectionPreset, PrivacyMode } from '@accord/catalog/define-category';
import type { CategoryId } from '@accord/catalog/generated/categories';

/** What the collector must know of a site. Loaded from the control store, kept in memory, refreshed on change. */
export interface SiteRules {
  orgId: number;
  siteId: number;
  timeZone: string;
  /** The site's own addresses, e.g. `https://example.org`. */
  urls: readonly string[];
  collection: CollectionChoices;
  /** '5.2' turns off rules of later Matomo versions that change answers; '' is the present. */
  compat: '' | '5.2';
  keepsUrlFragment: boolean;
  /** Names, or patterns between slashes. */
  excludedParameters: readonly string[];
  excludedIps: readonly string[];
  /** Parts of an agent, or patterns between slashes. */
  excludedUserAgents: readonly string[];
  /** Hosts, with a path or not, `.host` for its sub-domains too: visits from there count as direct. */
  excludedReferrers: readonly string[];
  /** `parameter==value` and the like: hits that fit one are left out (request-rule.ts). */
  excludedRequests: readonly string[];
  /** Hits for pages outside `urls` are left out. */
  excludesUnknownUrls: boolean;
  siteSearch: SiteSearchRules;
  goals: readonly GoalRule[];
  dimensions: readonly DimensionRule[];
  instrSeq: number;
}

/** What a controller chose to collect on a site. STORED in the control store and in instructions. */
export interface CollectionChoices {
  readonly privacyMode: PrivacyMode;
  readonly preset: CollectionPreset;
  /** Modes of single categories, in place of the preset's. */
  readonly choices: Readonly<Partial<Record<CategoryId, string>>>;
  /** Parameters of a query that stay where addresses are kept with allowed parameters; lower case. */
  readonly allowedQuery: readonly string[];
  /** Hits with Do Not Track or Global Privacy Control: kept anonymous, left out, or treated as all others. */
  readonly signals: 'anonymous' | 'drop' | 'ignore';
  /** The most that is kept of a hit that does not say that its visitor agreed. */
  readonly withoutConsent: PrivacyMode | 'drop';
}

export interface SiteSearchRules {
  isOn: boolean;
  /** Query parameters that carry a keyword, tried in this order. */
  keywordParameters: readonly string[];
  categoryParameters: readonly string[];
}

export const GOAL_ATTRIBUTES = [
  'url',
  'title',
  'file',
  'external_website',
  'event_category',
  'event_action',
  'event_name',
  'visit_duration',
  'manually',
] as const;
export const GOAL_PATTERN_TYPES = ['contains', 'exact', 'regex', 'greater_than'] as const;

/** When a goal converts (visit-rules §8). Deleted goals are not among a site's rules. */
export interface GoalRule {
  /** From 1, of its site. */
  goalId: number;
  matchAttribute: (typeof GOAL_ATTRIBUTES)[number];
  pattern: string;
  patternType: (typeof GOAL_PATTERN_TYPES)[number];
  isCaseSensitive: boolean;
  allowsMultiple: boolean;
  /** Unless the hit says otherwise. */
  revenue: number;
  takesEventValue: boolean;
}

export const DIMENSION_SOURCES = ['url', 'urlparam', 'action_name'] as const;

/** A custom dimension that is active. */
export interface DimensionRule {
  /** From 1, of its site; what the hit's parameter names. */
  dimensionId: number;
  scope: 'visit' | 'action';
  isCaseSensitive: boolean;
  /** Tried in order where the hit brings no value: the first group of a pattern, or the parameter of this name. */
  extractions: readonly { source: (typeof DIMENSION_SOURCES)[number]; pattern: string }[];
}

/** What a new site has unless it says otherwise. */
export const siteDefaults = {
  collection: {
    privacyMode: 'pseudonymous',
    preset: 'minimal',
    choices: {},
    allowedQuery: [],
    signals: 'anonymous',
    withoutConsent: 'consented-full',
  },
  compat: '',
  keepsUrlFragment: false,
  excludedParameters: [],
  excludedIps: [],
  excludedUserAgents: [],
  excludedReferrers: [],
  excludedRequests: [],
  excludesUnknownUrls: false,
  siteSearch: {
    isOn: true,
    keywordParameters: ['q', 'query', 's', 'search', 'searchword', 'k', 'keyword', 'keywords'],
    categoryParameters: [],
  },
  goals: [],
  dimensions: [],
} as const satisfies Partial<SiteRules>;
