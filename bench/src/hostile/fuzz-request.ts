import { gzipSync } from 'node:zlib';
import { params } from '@accord/catalog/generated/params';

/** One hostile request: parts of a well-formed HTTP request, or bytes that are none. */
export interface FuzzedRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: Buffer | null;
}

const TEXTS = [
  '',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9'.repeat(400),
  '%00%0a%0d',
  '%',
  '%zz%f',
  '%c3%28',
  '%ed%a0%80',
  '%F0%9F%92%A9',
  '__proto__',
  'constructor',
  '[]',
  '{}',
  '[[[[[[[[',
  '{"1":["a"',
  '{"__proto__":{"a":1}}',
  '[["sku","name",["a","b"],"x",-1]]',
  'null',
  'true',
  "'; DROP TABLE actions; --",
  '<script>alert(1)</script>',
  '../../../../etc/passwd',
  'http://[::1',
  'https://a.example:99999/%',
  '//',
  'javascript:alert(1)',
  'https://shop.example/?q=%E0%A4%A',
  '2024-02-30 25:61:61',
  '999999999999999',
  '\\u0000',
  '(a+)+$',
];
const NAMES = [
  ...params.map(({ wire }) => wire),
  'dimension1',
  'dimension999999',
  '__proto__',
  'toString',
  'x[]',
  '%00',
  '',
];
const METHODS = ['GET', 'GET', 'GET', 'POST', 'POST', 'POST', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];
const AGENT = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Requests of all shapes that a tracking endpoint may meet, the same for the same `random`. */
export function fuzzRequest(siteId: number, random: () => number): FuzzedRequest {
  const below = (n: number): number => Math.floor(random() * n);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)] as Item;
  const noise = (length: number): string =>
    Array.from({ length }, () => `%${below(256).toString(16).padStart(2, '0')}`).join('');
  const value = (): string => (random() < 0.3 ? noise(below(60)) : pick(TEXTS));
  const pairs = (): string => {
    const known = random() < 0.8 ? [`idsite=${siteId}`, 'rec=1', 'url=https%3A%2F%2Fshop.example%2F'] : [];
    const more = Array.from({ length: below(12) }, () => `${pick(NAMES)}=${encodeText(value())}`);
    return [...known, ...more].join('&');
  };
  const method = pick(METHODS);
  const path = pick(['/matomo.php', '/piwik.php', '/accord.php']);
  const headers: Record<string, string> = { 'user-agent': random() < 0.8 ? AGENT : hostileHeader(pick(TEXTS)) };
  if (random() < 0.2) headers['accept-language'] = hostileHeader(value());
  if (random() < 0.2) headers.referer = hostileHeader(value());
  if (random() < 0.1) headers['sec-ch-ua'] = hostileHeader(value());
  if (random() < 0.1) headers.authorization = `Bearer ${hostileHeader(value())}`;
  if (random() < 0.2) headers['x-forwarded-for'] = hostileHeader(value());
  if (method !== 'POST') return { method, path: random() < 0.95 ? `${path}?${pairs()}` : path, headers, body: null };
  const body = Buffer.from(pick([pairs, () => bulk(pairs, value, below, random), () => noiseText(below)])());
  if (random() < 0.15) {
    headers['content-encoding'] = pick(['gzip', 'gzip', 'br', 'deflate', 'nonsense']);
    const packed = gzipSync(body);
    return { method, path, headers, body: random() < 0.5 ? packed : packed.subarray(0, below(packed.length)) };
  }
  return { method, path: random() < 0.5 ? path : `${path}?${pairs()}`, headers, body };
}

/** Only what a header may carry; what it may not never reaches the program. */
const hostileHeader = (text: string): string => text.replaceAll(/[^\x20-\x7e]/g, '?');

/** Only what a request line may carry, everything else as it is: half of the percent signs stand for nothing. */
const encodeText = (text: string): string => text.replaceAll(/[^\x21-\x7e]|[&#]/g, (c) => encodeURIComponent(c));

const noiseText = (below: (n: number) => number): string =>
  String.fromCharCode(...Array.from({ length: below(400) }, () => below(0x300)));

/** A bulk request whose entries are hits, nonsense and other types; sometimes no JSON at all. */
function bulk(pairs: () => string, value: () => string, below: (n: number) => number, random: () => number): string {
  const entries: unknown[] = Array.from({ length: below(8) }, () => {
    if (random() < 0.6) return `?${pairs()}`;
    if (random() < 0.5)
      return Object.fromEntries(
        pairs()
          .split('&')
          .map((pair) => pair.split('=')),
      );
    return [null, 7, true, [], value(), { idsite: { a: [1] }, rec: null }][below(6)];
  });
  const text = JSON.stringify({ requests: entries, token_auth: random() < 0.2 ? value() : undefined });
  return random() < 0.8 ? text : text.slice(0, below(text.length) + 14);
}
