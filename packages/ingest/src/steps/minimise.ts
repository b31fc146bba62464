import { maskAddress } from '../mask-address.ts';
import { redactAddresses, redactUrl } from '../redact-addresses.ts';
import type { Step } from '../step.ts';

const withoutQuery = (url: string): string => url.split(/[?#]/, 1)[0] ?? '';

/**
 * Takes out what the site's instruction does not allow to be kept. Only what this leaves is written.
 * Until the controller chooses more, queries go, user ids were never taken over, and addresses in texts are cut.
 * The visitor's own address is masked or cut under every preset.
 */
export const minimise: Step = (draft) => {
  draft.maskedIp = maskAddress(draft.address);
  const isMinimal = draft.site.collectionPreset === 'minimal';
  const own = [draft.address, draft.raw.address];
  const clean = (text: string): string => redactAddresses(text, own, isMinimal);
  if (isMinimal) {
    draft.page = { ...draft.page, url: withoutQuery(draft.page.url) };
    draft.referrerUrl = withoutQuery(draft.referrerUrl);
    draft.city = '';
    draft.latitude = null;
    draft.longitude = null;
  }
  draft.page = { ...draft.page, url: redactUrl(draft.page.url, own, isMinimal) };
  draft.title = clean(draft.title);
  draft.referrerUrl = redactUrl(draft.referrerUrl, own, isMinimal);
  draft.channelName = clean(draft.channelName);
  draft.channelKeyword = clean(draft.channelKeyword);
  draft.city = clean(draft.city);
  draft.userId = clean(draft.userId);
  return undefined;
};
