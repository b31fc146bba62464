import type { CookieJar } from './cookie-jar.ts';
import type { VisitorMemory } from './create-visitor-memory.ts';
import { readAttribution } from './read-attribution.ts';
import type { Settings } from './settings.ts';

const utf8 = 'utf-8';

/**
 * The parameters of a hit that are known when it happens, in the order of matomo.js; renews the cookies.
 *
 * @param call parameters of the call, encoded, such as `action_name=Home`
 */
export function buildRequest(call: string, settings: Settings, jar: CookieJar, memory: VisitorMemory, pageViewId: string): string {
  const date = new Date();
  const now = Math.floor(date.getTime() / 1000);
  const visitor = memory.recall(now);
  const part = (name: string, value: string | number) => '&' + name + '=' + encodeURIComponent(value);
  const charset = document.characterSet.toLowerCase();
  const request =
    call +
    part('idsite', settings.siteId) +
    part('rec', 1) +
    part('r', String(Math.random()).slice(2, 8)) +
    part('h', date.getHours()) +
    part('m', date.getMinutes()) +
    part('s', date.getSeconds()) +
    part('url', settings.url) +
    (settings.referrer && part('urlref', settings.referrer)) +
    (settings.userId && part('uid', settings.userId)) +
    part('_id', visitor.id) +
    part('_idn', Number(visitor.isNew)) +
    (charset === utf8 ? '' : part('cs', charset)) +
    part('send_image', 0) +
    readAttribution(settings, jar, now) +
    (pageViewId && part('pv_id', pageViewId));
  if (settings.siteId) memory.keep(visitor, now);
  jar.write('ses', '1', settings.sessionTimeoutS);
  return settings.change(request);
}
