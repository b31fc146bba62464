import type { ActionHistory } from '@accord/ingest/ports';
import type { MemoryVisitStore } from './memory-visit-store.ts';

/** The actions of a memory store, from one to the next. */
export function memoryHistory({ actions }: MemoryVisitStore): ActionHistory {
  return {
    actionsAfter: async (siteId, after, untilMs, most) =>
      [...actions.values()]
        .filter((action) => action.siteId === siteId && action.timeMs < untilMs)
        .sort((a, b) => a.timeMs - b.timeMs || (a.hitId < b.hitId ? -1 : 1))
        .filter(
          ({ timeMs, hitId }) => timeMs > after.timeMs || (timeMs === after.timeMs && hitId > (after.hitId || '0')),
        )
        .slice(0, most),
  };
}
