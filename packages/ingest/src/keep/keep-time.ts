import type { Operation } from '@accord/catalog/define-category';
import type { HitDraft } from '../hit-draft.ts';

const SIZES: Partial<Record<Operation, number>> = { hour: 3_600_000, minute: 60_000 };
/** Places within a request group are numbers of 32 bits; the order of so many hits is enough. */
const MOST = 4_000_000_000;
let latest = 0;

/**
 * Cuts times to the hour or minute. What came first stays first: in place of its place in the group, a hit then carries
 * its place in the order in which this process took hits, which tells no time.
 */
export function keepTime(draft: HitDraft, operation: Operation): void {
  const size = SIZES[operation];
  if (size === undefined) return;
  // The time of an anonymous action is that of its place within its visit.
  if (draft.collection.choices.privacyMode !== 'anonymous') draft.timeMs -= draft.timeMs % size;
  draft.receivedMs -= draft.receivedMs % size;
  draft.localTimeS -= draft.localTimeS % (size / 1000);
  latest = latest >= MOST ? 1 : latest + 1;
  draft.ordinal = latest;
}
