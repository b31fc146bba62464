import type { IncomingMessage } from 'node:http';
import type { RawHeaders } from '@accord/ingest/raw-hit';

const text = (value: string | string[] | undefined): string =>
  Array.isArray(value) ? (value[0] ?? '') : (value ?? '');
const unquote = (value: string): string => value.replace(/^"|"$/g, '');

function clientHints(headers: IncomingMessage['headers']): string {
  const list = text(headers['sec-ch-ua-full-version-list']) || text(headers['sec-ch-ua']);
  if (list === '') return '';
  const brands = [...list.slice(0, 1000).matchAll(/"([^"]*)";\s*v="([^"]*)"/g)].map((match) => ({
    brand: match[1],
    version: match[2],
  }));
  return JSON.stringify({
    fullVersionList: brands,
    platform: unquote(text(headers['sec-ch-ua-platform'])).slice(0, 100),
    platformVersion: unquote(text(headers['sec-ch-ua-platform-version'])).slice(0, 100),
    model: unquote(text(headers['sec-ch-ua-model'])).slice(0, 100),
    mobile: text(headers['sec-ch-ua-mobile']) === '?1',
  });
}

/** The opt-out page sets one of these; older pages set the names of older systems. */
const OPT_OUT_COOKIE = /(?:^|;\s*)(?:accord|matomo|piwik)_ignore=[^;\s]/;
const hasOptedOut = (cookies: string): boolean => cookies.includes('_ignore=') && OPT_OUT_COOKIE.test(cookies);

/** What the pipeline reads of a request's headers. */
export function rawHeaders(request: IncomingMessage): RawHeaders {
  const { headers } = request;
  const purpose = text(headers['x-purpose']).toLowerCase();
  return {
    userAgent: text(headers['user-agent']),
    acceptLanguage: text(headers['accept-language']),
    referer: text(headers.referer),
    clientHints: clientHints(headers),
    isPrefetch: purpose === 'preview' || purpose === 'instant' || text(headers['x-moz']).toLowerCase() === 'prefetch',
    asksNotToTrack: text(headers.dnt) === '1' || text(headers['x-do-not-track']) === '1',
    asksForPrivacy: text(headers['sec-gpc']) === '1',
    isOptedOut: hasOptedOut(text(headers.cookie)),
  };
}
