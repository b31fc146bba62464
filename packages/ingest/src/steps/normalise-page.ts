import type { Step } from '../step.ts';
import { cleanText, decodeEntities } from '../url/clean-text.ts';
import { pageUrl } from '../url/page-url.ts';

/** Page address and title in the form in which they identify a page. */
export const normalisePage: Step = (draft) => {
  const { params, raw, site } = draft;
  // Simple image trackers send neither address: the page that asked for the picture is meant.
  draft.rawUrl = params.url === '' && params.urlref === '' ? raw.headers.referer : params.url;
  draft.page = pageUrl(draft.rawUrl, site);
  draft.title = cleanText(decodeEntities(params.action_name));
  return undefined;
};
