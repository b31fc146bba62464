import type { Kind } from './kind.ts';

/** A heartbeat: the visitor is still there. */
export const ping: Kind = {
  type: 'ping',
  isMeant: ({ params }) => params.ping === true,
  describe(draft) {
    draft.title = '';
    return undefined;
  },
};
