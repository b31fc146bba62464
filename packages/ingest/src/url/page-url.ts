import type { SiteRules } from '../site-rules.ts';
import { cleanText, decodeEntities } from './clean-text.ts';
import { ignoredParameters } from './ignored-parameters.ts';
import { queryPairs } from './query-pairs.ts';
import { splitUrl } from './split-url.ts';

/** A page's address in the form that identifies it: without scheme and `www.`, which travel as a code. */
export interface PageUrl {
  url: string;
  /** 0 http, 1 http://www., 2 https, 3 https://www., 255 none. STORED */
  prefix: number;
}

export const noPage: PageUrl = Object.freeze({ url: '', prefix: 255 });

/** `path;a=b;c=d?x` carries its parameters in the path: they become an ordinary query. */
function unfoldMatrixParameters(url: string): string {
  const semicolon = url.indexOf(';');
  const question = url.indexOf('?');
  if (semicolon === -1 || (question !== -1 && question < semicolon)) return url;
  const hash = url.indexOf('#');
  if (hash !== -1 && hash < semicolon) return url;
  const tail = url
    .slice(semicolon + 1)
    .replaceAll('?', '&')
    .replaceAll(';', '&');
  return `${url.slice(0, semicolon)}?${tail}`;
}

function keptQuery(query: string, site: SiteRules): string {
  const isIgnored = ignoredParameters(site);
  return queryPairs(query)
    .filter((pair) => !isIgnored(pair.name))
    .map((pair) => pair.text)
    .join('&');
}

/** Brings a page address into its identifying form (visit-rules §6); `noPage` when it is no address. */
export function pageUrl(raw: string, site: SiteRules): PageUrl {
  const cleaned = unfoldMatrixParameters(cleanText(decodeEntities(raw)));
  const parts = splitUrl(cleaned);
  if (!parts || parts.host === '') return noPage;
  const hasWww = parts.host.startsWith('www.');
  const host = hasWww ? parts.host.slice(4) : parts.host;
  const query = keptQuery(parts.query, site);
  let fragment = '';
  if (site.keepsUrlFragment && parts.fragment !== '') {
    fragment = parts.query === '' && parts.fragment.includes('=') ? keptQuery(parts.fragment, site) : parts.fragment;
  }
  const prefix = parts.scheme === 'http' ? 0 : parts.scheme === 'https' ? 2 : 255;
  const scheme = prefix === 255 ? `${parts.scheme === '' ? '' : `${parts.scheme}:`}//` : '';
  const path = parts.path === '' && query === '' && fragment === '' ? '' : parts.path;
  const tail = `${path}${query === '' ? '' : `?${query}`}${fragment === '' ? '' : `#${fragment}`}`;
  return prefix === 255
    ? { url: `${scheme}${parts.host}${tail}`, prefix }
    : { url: `${host}${tail}`, prefix: prefix + (hasWww ? 1 : 0) };
}
