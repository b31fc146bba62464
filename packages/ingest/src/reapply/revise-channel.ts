import { CHANNEL } from '../channel/channel.ts';
import { classifyChannel } from '../channel/classify-channel.ts';
import type { SiteRules } from '../site-rules.ts';
import type { StoredAction } from '../stored-action.ts';
import type { Verdict } from './rule-kind.ts';
import { storedPageUrl } from './stored-page-url.ts';

/**
 * The channel of a stored action by the rules of today. A campaign stays one: its parameters are not kept, its name is.
 * The referrer stays as it was kept, even where it counts as direct now, so that later rules can say otherwise.
 */
export function reviseChannel<Action extends StoredAction>(
  action: Action,
  site: SiteRules,
): { action: Action; verdict: Verdict } {
  const { channel, referrerUrl } = action;
  if (referrerUrl === '') return { action, verdict: channel === CHANNEL.campaign ? 'told' : 'unknown' };
  const found = classifyChannel(storedPageUrl(action), referrerUrl, {}, site);
  if (channel === CHANNEL.campaign && found.channel !== CHANNEL.assistant) return { action, verdict: 'told' };
  // What a search engine was asked stood in the query. Without it, neither the keyword nor the engine can be told again.
  const isCut = !referrerUrl.includes('?');
  if (isCut && channel === CHANNEL.search && found.channel === CHANNEL.website) return { action, verdict: 'unknown' };
  const isSame = found.channel === channel && found.name === action.channelName;
  if (isSame && (isCut || found.keyword === action.channelKeyword)) return { action, verdict: 'told' };
  const { name: channelName, keyword: channelKeyword } = found;
  return { action: { ...action, channel: found.channel, channelName, channelKeyword }, verdict: 'told' };
}
