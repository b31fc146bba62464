/** What became of acknowledged hits. Both keys are `<site id> <hit id>`. */
export interface Comparison {
  acknowledged: number;
  stored: number;
  /** Acknowledged, and not stored. */
  lost: string[];
  /** Stored more than once. */
  twice: string[];
  /** Stored, and never acknowledged by the end of the run, when every hit had been. */
  unknown: string[];
}

/** @param stored how often each hit is stored. */
export function compareHits(acknowledged: ReadonlySet<string>, stored: ReadonlyMap<string, number>): Comparison {
  const entries = [...stored];
  return {
    acknowledged: acknowledged.size,
    stored: stored.size,
    lost: [...acknowledged].filter((hit) => !stored.has(hit)),
    twice: entries.filter(([, times]) => times > 1).map(([hit]) => hit),
    unknown: entries.filter(([hit]) => !acknowledged.has(hit)).map(([hit]) => hit),
  };
}
