import type { Kind } from './kind.ts';
import { targetUrl } from './target-url.ts';

/** A file that was clicked. */
export const download: Kind = {
  type: 'download',
  isMeant: ({ params }) => params.download !== '',
  describe(draft) {
    draft.page = targetUrl(draft.params.download);
    draft.title = '';
    return undefined;
  },
};
