import type { SiteRules } from '../site-rules.ts';
import { decodeEntities } from '../url/clean-text.ts';
import { firstValue } from '../url/query-pairs.ts';
import { hostOf, splitUrl } from '../url/split-url.ts';
import { CHANNEL, type Channel } from './channel.ts';
import { findAdsCampaign } from './find-ads-campaign.ts';
import { findAssistant } from './find-assistant.ts';
import { findCampaign } from './find-campaign.ts';
import { findSearchEngine } from './find-search-engine.ts';
import { findSocialNetwork } from './find-social-network.ts';
import { isExcludedReferrer } from './is-excluded-referrer.ts';
import { isOwnReferrer } from './is-own-referrer.ts';
import { storedReferrer } from './stored-referrer.ts';

const cut = (text: string): string => text.slice(0, 255);

/**
 * Names the channel of a hit (visit-rules §7).
 * @param pageUrl the page's whole address · @param referrer `urlref` · @param params the request's own parameters (they may name a campaign)
 */
export function classifyChannel(
  pageUrl: string,
  referrer: string,
  params: Readonly<Record<string, string>>,
  site: SiteRules,
): Channel {
  const page = splitUrl(decodeEntities(pageUrl));
  const ignores = firstValue(page?.query ?? '', ['ignore_referrer', 'ignore_referer']) === '1';
  const direct: Channel = { channel: CHANNEL.direct, name: '', keyword: '', referrerUrl: '' };
  if (ignores) return direct;
  const from = hostOf(referrer) === '' || isExcludedReferrer(referrer, site.excludedReferrers) ? '' : referrer;
  const referrerUrl = from === '' ? '' : storedReferrer(from, site);

  if (site.compat !== '5.2') {
    const assistant = findAssistant(from, page);
    if (assistant !== undefined) return { channel: CHANNEL.assistant, name: assistant, keyword: '', referrerUrl };
  }
  const engine = from === '' ? undefined : findSearchEngine(from);
  const campaign = findCampaign(page, params);
  if (campaign) {
    const keyword = campaign.keyword || engine?.keyword || (isOwnReferrer(from, pageUrl, site) ? '' : hostOf(from));
    return {
      channel: CHANNEL.campaign,
      name: cut(campaign.name.toLowerCase()),
      keyword: cut(keyword.toLowerCase()),
      referrerUrl,
    };
  }
  const ads = from === '' ? undefined : findAdsCampaign(from);
  if (ads) return { channel: CHANNEL.campaign, name: cut(ads.name), keyword: cut(ads.keyword), referrerUrl };
  if (from === '' || isOwnReferrer(from, pageUrl, site)) return direct;
  if (engine)
    return { channel: CHANNEL.search, name: engine.name, keyword: cut(engine.keyword.toLowerCase()), referrerUrl };
  const network = findSocialNetwork(from);
  if (network !== undefined) return { channel: CHANNEL.social, name: network, keyword: '', referrerUrl };
  return { channel: CHANNEL.website, name: cut(hostOf(from)), keyword: '', referrerUrl };
}
