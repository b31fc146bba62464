import { CHANNEL } from '../channel/channel.ts';
import { classifyChannel } from '../channel/classify-channel.ts';
import { goalsOf } from '../goals/site-goals.ts';
import type { HitDraft } from '../hit-draft.ts';
import type { Step } from '../step.ts';
import { decodeComponent } from '../url/query-pairs.ts';

const cut = (text: string): string => decodeComponent(text).toLowerCase().slice(0, 255);

function mayConvert({ type, details, site }: HitDraft): boolean {
  return details.goals !== undefined || type === 'order' || type === 'cart' || goalsOf(site).byDuration.length > 0;
}

/** Where the client says that a conversion comes from; the visit's own channel may still win (visit-rules §7). */
export const attributeConversion: Step = (draft) => {
  const { params, details, site } = draft;
  if ((params._rcn === '' && params._ref === '') || !mayConvert(draft)) return undefined;
  const name = cut(params._rcn.trim());
  if (name !== '') {
    details.attributedChannel = CHANNEL.campaign;
    details.attributedName = name;
    const keyword = cut(params._rck.trim());
    if (keyword !== '') details.attributedKeyword = keyword;
    return undefined;
  }
  // Only the host of the page counts here: a campaign in its address is the visit's.
  const from = classifyChannel(draft.rawUrl.split(/[?#]/, 1)[0] ?? '', params._ref, {}, site);
  if (from.channel === CHANNEL.direct) return undefined;
  details.attributedChannel = from.channel;
  if (from.name !== '') details.attributedName = from.name;
  if (from.keyword !== '') details.attributedKeyword = from.keyword;
  return undefined;
};
