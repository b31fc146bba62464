import type { RawHeaders } from '@accord/ingest/raw-hit';
import type { PickedHeaders } from './picked-headers.ts';

const unquote = (value: string): string => value.replace(/^"|"$/g, '');

function clientHints(headers: PickedHeaders): string {
  const list = headers['sec-ch-ua-full-version-list'] || headers['sec-ch-ua'];
  if (list === '') return '';
  const parts = [
    list,
    headers['sec-ch-ua-platform'],
    headers['sec-ch-ua-platform-version'],
    headers['sec-ch-ua-model'],
    headers['sec-ch-ua-mobile'],
  ];
  const key = parts.join('\0');
  let json = hintsByHeaders.get(key);
  if (json === undefined) {
    json = hintsOf(parts);
    if (hintsByHeaders.size >= HINTS_KEPT) hintsByHeaders.clear();
    if (key.length <= LONGEST_KEPT) hintsByHeaders.set(key, json);
  }
  return json;
}

/** PERF: (npm run bench -- ingest) a few hundred kinds of browsers are all there are. Bounded: anybody may send any. */
const hintsByHeaders = new Map<string, string>();
const HINTS_KEPT = 2_000;
const LONGEST_KEPT = 500;

function hintsOf([list = '', platform = '', platformVersion = '', model = '', mobile = '']: string[]): string {
  const brands = [...list.slice(0, 1000).matchAll(/"([^"]*)";\s*v="([^"]*)"/g)].map((match) => ({
    brand: match[1],
    version: match[2],
  }));
  return JSON.stringify({
    fullVersionList: brands,
    platform: unquote(platform).slice(0, 100),
    platformVersion: unquote(platformVersion).slice(0, 100),
    model: unquote(model).slice(0, 100),
    mobile: mobile === '?1',
  });
}

/** The opt-out page sets one of these; older pages set the names of older systems. */
const OPT_OUT_COOKIE = /(?:^|;\s*)(?:accord|matomo|piwik)_ignore=[^;\s]/;
const hasOptedOut = (cookies: string): boolean => cookies.includes('_ignore=') && OPT_OUT_COOKIE.test(cookies);

/** What the pipeline reads of a request's headers. */
export function rawHeaders(headers: PickedHeaders): RawHeaders {
  const purpose = headers['x-purpose'].toLowerCase();
  return {
    userAgent: headers['user-agent'],
    acceptLanguage: headers['accept-language'],
    referer: headers.referer,
    clientHints: clientHints(headers),
    isPrefetch: purpose === 'preview' || purpose === 'instant' || headers['x-moz'].toLowerCase() === 'prefetch',
    asksNotToTrack: headers.dnt === '1' || headers['x-do-not-track'] === '1',
    asksForPrivacy: headers['sec-gpc'] === '1',
    isOptedOut: hasOptedOut(headers.cookie),
  };
}
