import { generateTraffic } from '@accord/traffic/generate-traffic';
import { magazine } from '@accord/traffic/profiles/magazine';
import { shop } from '@accord/traffic/profiles/shop';
import { seededRandom } from '@accord/traffic/seeded-random';
import type { TrackingRequest } from '@accord/traffic/tracking-request';

/** A page view as a browser sends it: the line of its request, and what its headers say. */
export interface PageViewRequest {
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What only a token may send, or what a browser says in its headers. */
const NOT_SENT = new Set(['cip', 'cdt', 'country', 'region', 'city', 'lat', 'long', 'lang', 'ua', 'uadata', 'apiv']);
const HOUR_MS = 3_600_000;

/** Page views with timings, as `accord.js` sends them from the pages of a shop and a magazine. */
export function* pageViewRequests(siteId: number, nowMs: number): Generator<PageViewRequest, void, undefined> {
  const random = seededRandom(siteId, 31);
  const sites = [shop, magazine].map((profile) => ({ siteId, profile }));
  const traffic = generateTraffic({
    seed: 7,
    fromMs: nowMs - 24 * HOUR_MS,
    untilMs: nowMs,
    actions: 1_000_000,
    sites,
    hasAllKinds: true,
  });
  for (const request of traffic) {
    if (request.params.action_name !== undefined) yield asBrowser(request, addressFrom(random.next()));
  }
}

function asBrowser({ params }: TrackingRequest, address: string): PageViewRequest {
  const page = new URL(params.url ?? 'https://example.org/');
  return {
    path: `/matomo.php?${browserQuery(params)}`,
    headers: {
      Host: '127.0.0.1',
      Connection: 'keep-alive',
      'User-Agent': params.ua ?? '',
      Accept: '*/*',
      'Accept-Language': `${params.lang},en;q=0.7`,
      'Accept-Encoding': 'gzip, deflate, br',
      Referer: `${page.origin}/`,
      'Sec-Fetch-Mode': 'no-cors',
      'Sec-Fetch-Site': 'cross-site',
      'X-Forwarded-For': address,
    },
  };
}

/** The query as a browser sends it: without what the browser says in its headers, and what only a token may say. */
export function browserQuery(params: TrackingRequest['params']): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) if (!NOT_SENT.has(name)) query.set(name, value);
  query.set('r', String(Number.parseInt(params.hit_id?.slice(0, 5) ?? '0', 16)));
  query.set('send_image', '0');
  // Browsers write a blank in a query as %20.
  return query.toString().replaceAll('+', '%20');
}

/** Some address of the internet. */
function addressFrom(share: number): string {
  const bits = Math.floor(share * 2 ** 32);
  return [1 + ((bits >>> 24) % 222), (bits >>> 16) & 255, (bits >>> 8) & 255, bits & 255].join('.');
}
