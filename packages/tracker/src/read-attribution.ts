import type { CookieJar } from './cookie-jar.ts';
import { readCampaign } from './read-campaign.ts';
import type { Settings } from './settings.ts';

const longestReferrer = 1024;

/**
 * Where the visitor came from, as parameters: campaign name, keyword, time (Unix seconds) and referrer.
 * A session's first hit decides; a later session that comes from nowhere keeps the older origin.
 */
export function readAttribution(settings: Settings, jar: CookieJar, now: number): string {
  let origin: [name: string, keyword: string, time: number, referrer: string] = ['', '', 0, ''];
  const kept = jar.read('ref');
  if (kept.startsWith('[')) origin = JSON.parse(kept);
  if (!jar.read('ses')) {
    const [name, keyword] = readCampaign(settings.url);
    const isForeign = settings.referrer && settings.referrer.split('/')[2] !== location.host;
    const referrer = isForeign ? settings.referrer.slice(0, longestReferrer) : '';
    if (name || referrer) {
      origin = [name, keyword, now, referrer];
      jar.write('ref', JSON.stringify(origin), settings.referralTimeoutS);
    }
  }
  const part = (name: string, value: string) => value && '&' + name + '=' + encodeURIComponent(value);
  return part('_rcn', origin[0]) + part('_rck', origin[1]) + '&_refts=' + origin[2] + part('_ref', origin[3]);
}
