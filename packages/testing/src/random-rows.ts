import { type Stitched, stitch } from '@accord/ingest/stitch';
import fc from 'fast-check';
import { anyActions } from './any-actions.ts';

const GROUPS = 30;

/**
 * Rows of site 1 as the loader would write them: some hundreds of actions of every kind by many visitors over four days,
 * the same for the same seed.
 * @param fromMs when the first may happen
 */
export function randomRows(seed: number, fromMs: number, timeZone: string): Stitched {
  const groups = fc.sample(anyActions, { seed, numRuns: GROUPS });
  const firstMs = Math.min(...groups.flat().map(({ timeMs }) => timeMs));
  const named = (id: string, group: number): string => (id === '' ? '' : `${(group + 16).toString(16)}${id.slice(2)}`);
  const actions = groups.flatMap((group, at) =>
    group.map((action) => ({
      ...action,
      hitId: named(action.hitId, at),
      visitorId: named(action.visitorId, at),
      fingerprint: named(action.fingerprint, at),
      timeMs: action.timeMs - firstMs + fromMs,
      receivedMs: action.receivedMs - firstMs + fromMs,
      ...(action.orderId === undefined ? {} : { orderId: `${action.orderId} ${at}` }),
    })),
  );
  return stitch(actions, [], { timeZone });
}
