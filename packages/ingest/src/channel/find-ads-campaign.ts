import { firstValue } from '../url/query-pairs.ts';
import { hostOf, splitUrl } from '../url/split-url.ts';

const ADS = /googleads|doubleclick/;

/** The campaign behind a click on an advertisement whose network says on which page it was shown (visit-rules §7). */
export function findAdsCampaign(referrer: string): { name: string; keyword: string } | undefined {
  if (!ADS.test(hostOf(referrer))) return undefined;
  const query = splitUrl(referrer)?.query ?? '';
  const shownOn = hostOf(firstValue(query, ['url']));
  if (shownOn === '') return undefined;
  const type = firstValue(query, ['ad_type']);
  return { name: type === '' ? 'AdWords' : `AdWords (${type})`, keyword: `(adwords) ${shownOn}` };
}
