import type { CountedMetric, TableReport } from '@accord/catalog/define';
import { entryGoalMetrics, pageGoalMetrics } from '@accord/catalog/page-goal-metrics';
import type { Row } from '../ports.ts';
import { flattenRows } from '../shape/filters/flatten-rows.ts';
import { nameRows } from '../shape/name-rows.ts';
import { addFigures, type TableRow } from '../shape/table-row.ts';
import { GOAL_COLUMN } from './compile-page-goals.ts';

/** The rows of a report on pages for one goal, in the report's own shape. */
export interface GoalRows {
  goalId: number;
  rows: readonly TableRow[];
}

const byGoal = (rows: readonly Row[]): Map<number, Row[]> => {
  const found = new Map<number, Row[]>();
  for (const row of rows) {
    const goalId = Number(row[GOAL_COLUMN]);
    found.set(goalId, [...(found.get(goalId) ?? []), row]);
  }
  return found;
};

/** Adds the figures of rows of the same name, level by level. */
function merge(into: readonly TableRow[], from: readonly TableRow[]): void {
  const known = new Map(into.map((row) => [row.key, row]));
  for (const row of from) {
    const same = known.get(row.key);
    if (same === undefined) continue;
    addFigures(same, row.figures);
    merge(same.children, row.children);
  }
}

/**
 * Shapes the answers of `compilePageGoals` and `compileEntryGoals` as the report shapes its pages.
 * @param isFlat leaves in one list, as in the report
 */
export function shapePageGoals(
  report: TableReport,
  pages: readonly Row[],
  entries: readonly Row[],
  isFlat: boolean,
): GoalRows[] {
  const ofEntries = byGoal(entries);
  const tree = (rows: readonly Row[], metrics: readonly [CountedMetric, ...CountedMetric[]]): TableRow[] =>
    nameRows(rows, { ...report, metrics, sort: metrics[0] }, metrics);
  return [...byGoal(pages)].map(([goalId, rows]) => {
    const named = tree(rows, pageGoalMetrics);
    merge(named, tree(ofEntries.get(goalId) ?? [], entryGoalMetrics));
    return { goalId, rows: isFlat ? flattenRows(named, report, false) : named };
  });
}
