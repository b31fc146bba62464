import { maskAddress } from '../mask-address.ts';
import { minimiseDetails } from '../minimise-details.ts';
import { minimiseText, minimiseUrl } from '../minimise-url.ts';
import type { Step } from '../step.ts';

/**
 * Takes out what the site's instruction does not allow to be kept. Only what this leaves is written.
 * Until the controller chooses more, queries go, user ids were never taken over, and addresses of the net, e-mail
 * addresses, phone numbers, keys and IBANs in texts are cut.
 * The visitor's own address is masked or cut under every preset.
 */
export const minimise: Step = (draft) => {
  draft.maskedIp = maskAddress(draft.address);
  if (draft.site.collectionPreset === 'minimal') {
    draft.city = '';
    draft.latitude = null;
    draft.longitude = null;
  }
  draft.page = { ...draft.page, url: minimiseUrl(draft.page.url, draft) };
  draft.referrerUrl = minimiseUrl(draft.referrerUrl, draft);
  draft.title = minimiseText(draft.title, draft);
  draft.channelName = minimiseText(draft.channelName, draft);
  draft.channelKeyword = minimiseText(draft.channelKeyword, draft);
  draft.city = minimiseText(draft.city, draft);
  draft.userId = minimiseText(draft.userId, draft);
  minimiseDetails(draft);
  return undefined;
};
