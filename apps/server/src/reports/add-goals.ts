import type { TableReport } from '@accord/catalog/define';
import { goalColumnMetrics, goalsOfReport } from '@accord/catalog/goal-columns';
import type { Question } from '@accord/query/question';
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeTable, type TablePeriod } from '@accord/query/shape/shape-report';
import type { TableRow } from '@accord/query/shape/table-row';
import { formatFigure } from '@accord/query/shape/wire/format-figure';
import type { WireRow } from '@accord/query/shape/wire/wire-row';
import { PLAIN_TABLE, type TableOptions } from '@accord/query/table-options';
import { wantsAllGoals } from './add-processed.ts';
import type { Asked } from './answer-sites.ts';
import type { ApiCall } from './api-call.ts';
import { goalName, goalRates } from './goal-rates.ts';

const SURFACE = 'reporting-api';
const [conversions, , revenue] = goalColumnMetrics;
/** Columns that only orders and carts have. */
const OF_ORDERS = ['revenue_subtotal', 'revenue_tax', 'revenue_shipping', 'revenue_discount'];

/** The figures of one goal in one row. */
function goalFigures(goal: TableRow): WireRow {
  const written: WireRow = {};
  for (const metric of goalColumnMetrics) {
    const isOfOrders = OF_ORDERS.includes(metric.wire ?? '');
    const isOfShop = isOfOrders || metric.wire === 'items';
    if (metric.wire === undefined || (isOfShop && Number(goal.key) > 0) || (isOfOrders && goal.key === '-1')) continue;
    written[metric.wire] = formatFigure(metric, metricValue(goal, metric), 'bc');
  }
  return written;
}

/**
 * Adds `goals` to the rows of a report about visits: per goal its conversions, visits and revenue. Rows below rows and
 * flat rows are left as they are. COMPAT: sites that never converted anything have no such columns.
 */
export async function addGoals(
  call: ApiCall,
  { site }: Asked,
  question: Question & { report: TableReport },
  options: TableOptions,
  periods: readonly TablePeriod[],
): Promise<void> {
  const breakdown = goalsOfReport(question.report);
  const wanted = call.parameters.list('filter_show_goal_columns_process_goals');
  const isWanted = (goalId: number): boolean => wanted.length === 0 || wanted.includes(goalName(goalId));
  const goalIds = site.goals.map(({ goalId }) => goalId).filter(isWanted);
  if (breakdown === undefined || options.isFlat || options.subtable !== undefined) return;
  if (site.goals.length === 0 && !site.isEcommerce) return;
  const asked: Question & { report: TableReport } = {
    ...question,
    report: breakdown,
    metrics: breakdown.metrics,
    levels: 2,
  };
  const answers = await call.runner.run(asked, SURFACE, call.signal);
  const whole = { ...PLAIN_TABLE, limit: Number.POSITIVE_INFINITY };
  const ofPeriods = shapeTable(asked, answers, whole, (metric) => metric.wire);
  const visits = question.report.metrics.find(({ wire }) => wire === 'nb_visits');
  for (const [at, { rows }] of periods.entries()) {
    const byKey = new Map(ofPeriods[at]?.rows.map((row) => [row.key, row.children]));
    for (const row of rows) {
      const goals = (byKey.get(row.key) ?? []).filter(({ key }) => isWanted(Number(key)));
      const nested: WireRow =
        goals.length === 0
          ? {}
          : {
              goals: Object.fromEntries(
                goals.map((goal) => [`idgoal=${goalName(Number(goal.key))}`, goalFigures(goal)]),
              ),
            };
      const count = visits === undefined ? 0 : metricValue(row, visits);
      const counted = goals.map((goal) => ({
        goalId: Number(goal.key),
        conversions: metricValue(goal, conversions),
        revenue: metricValue(goal, revenue),
      }));
      row.nested = { ...row.nested, ...nested, ...(wantsAllGoals(call) ? goalRates(counted, goalIds, count) : {}) };
    }
  }
}
