import type { SiteRules } from '../site-rules.ts';
import { cutBytes } from '../url/clean-text.ts';
import { ignoredParameters } from '../url/ignored-parameters.ts';
import { queryPairs } from '../url/query-pairs.ts';
import { splitUrl } from '../url/split-url.ts';

/** Parameters that vendors add to every outgoing link and that say nothing, by part of the host. */
const NOISE: readonly (readonly [host: RegExp, names: ReadonlySet<string>])[] = [
  [/google(usercontent)?\./, new Set('ust usg usd sa sntz ei bvm ved client channel'.split(' '))],
  [/facebook\./, new Set(['h', 'p'])],
  [/instagram\./, new Set(['e', 's'])],
  [/bing\./, new Set('cvid refig elv plvar setlang qs cc mkt pc form src'.split(' '))],
  [/youtube\./, new Set('redir_token html_redirect continuation feature'.split(' '))],
  [/main\.exoclick\.com/, new Set(['data', 'wpn'])],
];

/** The referrer as it is kept: without excluded parameters and vendor noise, at most 1500 bytes. */
export function storedReferrer(referrer: string, site: SiteRules): string {
  const parts = splitUrl(referrer.trim());
  if (!parts) return '';
  const isIgnored = ignoredParameters(site);
  const noise = NOISE.find(([host]) => host.test(parts.host))?.[1];
  const query = queryPairs(parts.query)
    .filter((pair) => !isIgnored(pair.name) && !noise?.has(pair.name.toLowerCase()))
    .map((pair) => pair.text)
    .join('&');
  const scheme = parts.scheme === '' ? '' : `${parts.scheme}:`;
  return cutBytes(`${scheme}//${parts.host}${parts.path}${query === '' ? '' : `?${query}`}`, 1500);
}
