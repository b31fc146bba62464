import type { RecentHit } from '@accord/ingest/ports';
import type { StoredAction } from '@accord/ingest/stored-action';

type Receipt = Pick<RecentHit, 'receivedMs' | 'ordinal'>;

/**
 * Hit ids of the last while, so that a hit that a client sent again is stored once.
 * Two generations: the older one is dropped whole, which bounds memory without a clock per entry.
 */
export class RecentHits {
  private young = new Map<string, Receipt>();
  private old = new Map<string, Receipt>();
  private turnedMs: number;

  /** @param keptMs ids are remembered for this long at least, unless more than `mostHits` come. */
  constructor(
    nowMs: number,
    private readonly keptMs: number,
    private readonly mostHits = 1_000_000,
  ) {
    this.turnedMs = nowMs;
  }

  /** True when this id was received before: another time, or at another place of a bulk request. */
  isReplay(action: StoredAction): boolean {
    const key = keyOf(action);
    const known = this.young.get(key) ?? this.old.get(key);
    return known !== undefined && (known.receivedMs !== action.receivedMs || known.ordinal !== action.ordinal);
  }

  remember(hit: RecentHit): void {
    this.young.set(keyOf(hit), { receivedMs: hit.receivedMs, ordinal: hit.ordinal });
  }

  /** Lets go of what is older than it must be. */
  age(nowMs: number): void {
    if (nowMs - this.turnedMs < this.keptMs && this.young.size < this.mostHits) return;
    this.old = this.young;
    this.young = new Map();
    this.turnedMs = nowMs;
  }
}

const keyOf = (hit: Pick<RecentHit, 'siteId' | 'hitId'>): string => `${hit.siteId}:${hit.hitId}`;
