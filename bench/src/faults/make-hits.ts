import { seededRandom } from './seeded-random.ts';

/** A hit of the load: what is sent stays the same however often it is sent. */
export interface LoadHit {
  siteId: number;
  /** 16 hex characters; the first tells the campaign. */
  hitId: string;
  params: Record<string, string>;
  /** Address of the made-up visitor; travels in X-Forwarded-For. */
  address: string;
  userAgent: string;
}

const AGENTS = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Safari/605.1.15',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1',
  'Mozilla/5.0 (Linux; Android 15; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Mobile Safari/537.36',
];
const VISITORS = 20_000;
/** One hit in ten happened a little earlier than it is sent: late hits stitch visits again. */
const LATE_SHARE = 0.1;
const LATE_MAX_S = 600;

/**
 * Page views of many visitors on several sites.
 * @param prefix one hex digit, first in each hit id
 * @param nowMs tells the time for hits that come late
 */
export function makeHits(seed: number, siteIds: readonly number[], nowMs: () => number): (prefix: string) => LoadHit {
  const random = seededRandom(seed);
  const below = (n: number): number => Math.floor(random() * n);
  let made = 0;
  return (prefix) => {
    made += 1;
    const visitor = below(VISITORS);
    const siteId = siteIds[visitor % siteIds.length] ?? 0;
    const hitId = prefix + seed.toString(16).padStart(5, '0').slice(-5) + made.toString(16).padStart(10, '0');
    const page = below(400);
    const params: Record<string, string> = {
      idsite: String(siteId),
      rec: '1',
      hit_id: hitId,
      url: `https://shop.example/section-${page % 20}/page-${page}`,
      action_name: `Page ${page}`,
      res: `${1000 + (visitor % 40) * 8}x800`,
    };
    // Some visitors refuse cookies and are known by their fingerprint alone.
    if (visitor % 5 !== 0) params._id = visitor.toString(16).padStart(16, '0');
    if (random() < LATE_SHARE) params.cdt = String(Math.floor(nowMs() / 1000) - below(LATE_MAX_S));
    const address = `10.${visitor >> 14}.${(visitor >> 7) & 127}.${visitor & 127}`;
    return { siteId, hitId, params, address, userAgent: AGENTS[visitor % AGENTS.length] ?? '' };
  };
}
