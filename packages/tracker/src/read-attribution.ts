import type { CookieJar } from './create-cookie-jar.ts';
import type { Params } from './encode-params.ts';
import { readCampaign } from './read-campaign.ts';
import type { Settings } from './settings.ts';

const longestReferrer = 1024;

/**
 * Where the visitor came from, as parameters: campaign name, keyword, time (Unix seconds) and referrer.
 * A session's first hit decides; a later session that comes from nowhere keeps the older origin.
 */
export function readAttribution(settings: Settings, jar: CookieJar): Params {
  const kept = jar.read('ref');
  let origin: [name: string, keyword: string, time: number, referrer: string] = kept
    ? JSON.parse(kept)
    : ['', '', 0, ''];
  if (!jar.read('ses')) {
    const [name, keyword] = readCampaign(settings.CustomUrl);
    let referrer = settings.ReferrerUrl.slice(0, longestReferrer);
    if (referrer.split('/')[2] === location.host) referrer = '';
    if (name || referrer) {
      origin = [name, keyword, Math.floor(Date.now() / 1000), referrer];
      jar.write('ref', JSON.stringify(origin), settings.ReferralCookieTimeout);
    }
  }
  const [name, keyword, time, referrer] = origin;
  return {
    _rcn: name || undefined,
    _rck: keyword || undefined,
    _refts: time,
    _ref: referrer || undefined,
  };
}
