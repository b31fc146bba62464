import type { CookieJar } from './create-cookie-jar.ts';
import type { VisitorMemory } from './create-visitor-memory.ts';
import { encodeParams, type Params } from './encode-params.ts';
import { randomHex } from './random-hex.ts';
import { readAttribution } from './read-attribution.ts';
import type { Settings } from './settings.ts';

/**
 * The parameters of a hit that are known when it happens, in the order of matomo.js; renews the cookies.
 *
 * `hit_id` is made here, once a hit: however often the text is sent, the hit is stored once.
 */
export function buildRequest(
  call: Params,
  settings: Settings,
  jar: CookieJar,
  memory: VisitorMemory,
  pageViewId: string | undefined,
): string {
  const date = new Date();
  const visitor = memory.recall();
  const charset = document.characterSet;
  const request = encodeParams({
    ...call,
    idsite: settings.SiteId,
    rec: 1,
    r: String(Math.random()).slice(2, 8),
    h: date.getHours(),
    m: date.getMinutes(),
    s: date.getSeconds(),
    url: settings.CustomUrl,
    urlref: settings.ReferrerUrl || undefined,
    uid: settings.UserId || undefined,
    _id: visitor[0],
    _idn: visitor[2],
    cs: charset === 'UTF-8' ? undefined : charset.toLowerCase(),
    send_image: 0,
    ...readAttribution(settings, jar),
    pv_id: pageViewId,
  });
  if (settings.SiteId) memory.keep(visitor);
  jar.write('ses', '1', settings.SessionCookieTimeout);
  return settings.CustomRequestProcessing(request.slice(1)) + encodeParams({ hit_id: randomHex() });
}
