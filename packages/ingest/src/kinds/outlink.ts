import type { Kind } from './kind.ts';
import { targetUrl } from './target-url.ts';

/** A link to another site that was clicked. */
export const outlink: Kind = {
  type: 'outlink',
  isMeant: ({ params }) => params.link !== '',
  describe(draft) {
    draft.page = targetUrl(draft.params.link);
    draft.title = '';
    return undefined;
  },
};
