import type { Site } from '@accord/control-db/sites';
import type { WireRow } from '../api-answer.ts';

/** A site as the Matomo-compatible API describes it (reporting-api §4, SitesManager). */
export function siteEntity(site: Site): WireRow {
  return {
    idsite: site.siteId,
    name: site.name,
    main_url: site.urls[0] ?? '',
    ts_created: `${site.createdOn} 00:00:00`,
    ecommerce: site.isEcommerce ? 1 : 0,
    sitesearch: site.siteSearch.isOn ? 1 : 0,
    sitesearch_keyword_parameters: site.siteSearch.keywordParameters.join(','),
    sitesearch_category_parameters: site.siteSearch.categoryParameters.join(','),
    timezone: site.timeZone,
    timezone_name: site.timeZone,
    currency: site.currency,
    currency_name: site.currency,
    exclude_unknown_urls: site.excludesUnknownUrls ? 1 : 0,
    excluded_ips: site.excludedIps.join(','),
    excluded_parameters: site.excludedParameters.join(','),
    excluded_user_agents: site.excludedUserAgents.join(','),
    excluded_referrers: site.excludedReferrers.join(','),
    group: '',
    type: 'website',
    keep_url_fragment: site.keepsUrlFragment ? 1 : 2,
    creator_login: '',
  };
}
