import type { TransitionGroup } from '@accord/contract/transitions';

/** A way to the page or on from it, as one row of the picture. */
export interface FlowRow {
  kind: TransitionGroup['kind'];
  /** Address of a page; '' for a kind as a whole. */
  label: string;
  /** The names that count most in it. */
  details: readonly string[];
  count: number;
  isRest: boolean;
}

const MOST_DETAILS = 2;

/** The rows of one side: pages one by one, every other kind as a whole with the names in it; those that count most first; what was put together stands behind its own kind. */
export function flowRows(groups: readonly TransitionGroup[]): FlowRow[] {
  const rows = groups.flatMap(({ kind, count, rows: named }): FlowRow[] =>
    kind === 'page'
      ? named.map(({ label, count: own, isRest }) => ({ kind, label, details: [], count: own, isRest }))
      : [{ kind, label: '', details: named.slice(0, MOST_DETAILS).map(({ label }) => label), count, isRest: false }],
  );
  return rows.sort((a, b) => Number(a.isRest) - Number(b.isRest) || b.count - a.count);
}
