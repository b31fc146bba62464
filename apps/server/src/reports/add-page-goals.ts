import type { TableReport } from '@accord/catalog/define';
import { entryGoalMetrics, pageGoalMetrics } from '@accord/catalog/page-goal-metrics';
import {
  compileEntryGoals,
  compileGoalTotals,
  compilePageGoals,
  GOAL_COLUMN,
} from '@accord/query/page-goals/compile-page-goals';
import { type GoalRows, shapePageGoals } from '@accord/query/page-goals/shape-page-goals';
import type { Question } from '@accord/query/question';
import { metricValue } from '@accord/query/shape/metric-value';
import type { TablePeriod } from '@accord/query/shape/shape-report';
import type { TableRow } from '@accord/query/shape/table-row';
import { roundTo } from '@accord/query/shape/wire/round';
import type { WireRow } from '@accord/query/shape/wire/wire-row';
import type { TableOptions } from '@accord/query/table-options';
import { wantsAllGoals } from './add-processed.ts';
import type { ApiCall } from './api-call.ts';
import { goalName, goalRates } from './goal-rates.ts';

const SURFACE = 'reporting-api';
const [conversions, revenue] = pageGoalMetrics;
const [entryConversions] = entryGoalMetrics;

function figuresOf(row: TableRow, total: number): WireRow {
  const written: WireRow = {};
  const isEntry = metricValue(row, entryConversions) > 0;
  for (const metric of [...pageGoalMetrics, ...(isEntry ? entryGoalMetrics : [])]) {
    written[metric.wire ?? metric.id] = roundTo(metricValue(row, metric), 4);
  }
  const unique = metricValue(row, conversions);
  written.nb_conversions_page_uniq = unique;
  written.nb_conversions_page_rate = total === 0 ? 0 : roundTo(unique / total, 3);
  return written;
}

/** Puts the goals of rows of the same name beside each row, level by level. */
function attach(
  rows: readonly TableRow[],
  ofGoals: readonly GoalRows[],
  totals: ReadonlyMap<number, number>,
  write: (row: TableRow, goals: readonly { goalId: number; row: TableRow }[], figures: WireRow) => void,
): void {
  const byKey = ofGoals.map(({ goalId, rows: some }) => ({
    goalId,
    found: new Map(some.map((row) => [row.key, row])),
  }));
  for (const row of rows) {
    const goals = byKey.flatMap(({ goalId, found }) => {
      const same = found.get(row.key);
      return same === undefined ? [] : [{ goalId, row: same }];
    });
    const figures = Object.fromEntries(
      goals.map(({ goalId, row: goal }) => [`idgoal=${goalName(goalId)}`, figuresOf(goal, totals.get(goalId) ?? 0)]),
    );
    write(row, goals, figures);
    const below = goals.map(({ goalId, row: goal }) => ({ goalId, rows: goal.children }));
    attach(row.children, below, totals, write);
  }
}

/** Adds `goals` to the rows of a report on pages, where the site has any: what followed views of each page. */
export async function addPageGoals(
  call: ApiCall,
  question: Question & { report: TableReport },
  options: TableOptions,
  periods: readonly TablePeriod[],
  goalIds: readonly number[],
): Promise<void> {
  const by = question.report.dimension.sql.views;
  if (goalIds.length === 0 || (by !== 'url' && by !== 'title') || options.subtable !== undefined) return;
  const visits = question.report.metrics.find(({ wire }) => wire === 'nb_visits');
  const subject = { report: 'page-goals', orgId: question.orgId, siteId: question.siteId };
  for (const { period, rows } of periods) {
    const asked = { question, period, by } as const;
    const [pages, entries, sums] = await Promise.all(
      [compilePageGoals(asked), compileEntryGoals(asked), compileGoalTotals(asked)].map((query) =>
        call.runner.runQuery(query, subject, SURFACE, call.signal),
      ),
    );
    const totals = new Map(sums?.map((row) => [Number(row[GOAL_COLUMN]), Number(row.m_conversions)]));
    const ofGoals = shapePageGoals(question.report, pages ?? [], entries ?? [], options.isFlat);
    attach(rows, ofGoals, totals, (row, goals, figures) => {
      const counted = goals.map(({ goalId, row: goal }) => ({
        goalId,
        conversions: metricValue(goal, conversions),
        revenue: metricValue(goal, revenue),
      }));
      const count = visits === undefined ? 0 : metricValue(row, visits);
      row.nested = {
        ...row.nested,
        ...(goals.length === 0 ? {} : { goals: figures }),
        ...(wantsAllGoals(call) ? goalRates(counted, goalIds, count) : {}),
      };
    });
  }
}
