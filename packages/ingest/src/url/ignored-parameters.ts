import { campaignDetailNames, campaignKeywordNames, campaignNameNames } from '../channel/campaign-names.ts';
import { betweenSlashes, linearPattern } from '../linear-pattern.ts';
import type { SiteRules } from '../site-rules.ts';

const FIXED = [
  'ignore_referrer',
  'ignore_referer',
  'gclid',
  'fbclid',
  'msclkid',
  'twclid',
  'wbraid',
  'gbraid',
  'yclid',
  'fb_xd_fragment',
  'fb_comment_id',
  'phpsessid',
  'jsessionid',
  'sessionid',
  'aspsessionid',
  'doing_wp_cron',
  'sid',
  'pk_vid',
];
/** Added to the list after 5.2. */
const FIXED_LATER = ['token_auth', 'token'];

const bySite = new WeakMap<SiteRules, (name: string) => boolean>();

/** Which query parameters are no part of a page's address: session ids, click ids, campaigns and the site's own list. */
export function ignoredParameters(site: SiteRules): (name: string) => boolean {
  let isIgnored = bySite.get(site);
  if (!isIgnored) {
    const later = site.compat === '5.2' ? [] : FIXED_LATER;
    const names = new Set([
      ...FIXED,
      ...later,
      ...campaignNameNames,
      ...campaignKeywordNames,
      ...campaignDetailNames,
      ...site.excludedParameters.map((name) => name.toLowerCase()),
    ]);
    const patterns = site.excludedParameters
      .map((entry) => betweenSlashes(entry))
      .map((source) => (source === undefined ? undefined : linearPattern(source, false)))
      .filter((pattern) => pattern !== undefined);
    isIgnored = (name) =>
      names.has(name.toLowerCase()) || patterns.some((pattern) => pattern.matcher(name.slice(0, 1000)).find());
    bySite.set(site, isIgnored);
  }
  return isIgnored;
}
