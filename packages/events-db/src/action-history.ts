import type { ActionHistory } from '@accord/ingest/ports';
import type { StitchedAction } from '@accord/ingest/stored-action';
import { uint64OfHex } from './column-kinds.ts';
import { ACTION_COLUMNS } from './columns.ts';
import { decodeRows } from './decode-rows.ts';
import type { Engine } from './engine.ts';
import { queries } from './generated/queries.ts';

/** The stored actions of a site, from one to the next. */
export function createActionHistory(engine: Engine): ActionHistory {
  return {
    async actionsAfter(siteId, after, untilMs, most) {
      const params = {
        siteId,
        from: (after.timeMs / 1000).toFixed(3),
        until: (untilMs / 1000).toFixed(3),
        afterHit: after.hitId === '' ? '0' : uint64OfHex(after.hitId),
        most,
      };
      const tags = {
        purpose: 'loader',
        surface: 'rules',
        report: 'actions-between',
        orgId: 0,
        siteIds: [siteId],
      } as const;
      const answer = await engine.query({ sql: queries.actionsBetween, params, times: 'epoch' }, tags);
      return decodeRows<StitchedAction>(ACTION_COLUMNS, answer);
    },
  };
}
