import type { SegmentName } from '@accord/catalog/define-segment';
import { codeNames } from './code-names.ts';

const MOST_VALUES = 20;

interface Counted {
  value: string;
  count: number;
}

/**
 * Values as a segment of a list of names has them, such as `Germany` for `de`: those that occur, most first, then others of
 * the list that hold what is searched for.
 */
export function nameValues(name: SegmentName, stored: readonly Counted[], search: string): Counted[] {
  const names = codeNames(name);
  const counts = new Map(stored.map(({ value, count }) => [value, count]));
  const sums = new Map<string, number>();
  for (const [shown, code] of names) sums.set(shown, (sums.get(shown) ?? 0) + (counts.get(code) ?? 0));
  const wanted = search.toLowerCase();
  return [...sums]
    .map(([value, count]) => ({ value, count }))
    .filter(({ value, count }) => value.toLowerCase().includes(wanted) && (count > 0 || wanted !== ''))
    .sort((one, other) => other.count - one.count || one.value.localeCompare(other.value))
    .slice(0, MOST_VALUES);
}
