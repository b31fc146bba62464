import type { TableReport } from '@accord/catalog/define';
import { goalColumnMetrics, goalsOfReport } from '@accord/catalog/goal-columns';
import type { Question } from '@accord/query/question';
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeTable, type TablePeriod } from '@accord/query/shape/shape-report';
import type { TableRow } from '@accord/query/shape/table-row';
import { formatFigure } from '@accord/query/shape/wire/format-figure';
import { roundTo } from '@accord/query/shape/wire/round';
import type { WireRow } from '@accord/query/shape/wire/wire-row';
import { PLAIN_TABLE, type TableOptions } from '@accord/query/table-options';
import { wantsAllGoals } from './add-processed.ts';
import type { Asked } from './answer-sites.ts';
import type { ApiCall } from './api-call.ts';

const SURFACE = 'reporting-api';
const GOAL_NAMES: Readonly<Record<string, string>> = { '0': 'ecommerceOrder', '-1': 'ecommerceAbandonedCart' };
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

const nameOfGoal = ({ key }: TableRow): string => GOAL_NAMES[key] ?? key;

/** Rates of goals: COMPAT: conversions per visit, revenue of each goal without its cents. */
function ratesOf(goals: readonly TableRow[], goalIds: readonly number[], visits: number): WireRow {
  const rate = (part: number): number => (visits === 0 ? 0 : part / visits);
  const [conversions, , revenue] = goalColumnMetrics;
  const ofGoal = new Map(goals.map((goal) => [goal.key, goal]));
  const whole = goals
    .filter(({ key }) => Number(key) >= 0)
    .reduce((sum, goal) => sum + Math.trunc(metricValue(goal, revenue)), 0);
  return {
    revenue_per_visit: roundTo(rate(whole), 2),
    ...Object.fromEntries(
      goalIds.map((id) => {
        const goal = ofGoal.get(String(id));
        const share = goal === undefined ? 0 : rate(metricValue(goal, conversions));
        return [`goal_${id}_conversion_rate`, `${roundTo(share * 100, 2)}%`];
      }),
    ),
  };
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
  const goalIds = site.goals.map(({ goalId }) => goalId);
  if (breakdown === undefined || options.isFlat || options.subtable !== undefined) return;
  if (goalIds.length === 0 && !site.isEcommerce) return;
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
      const goals = byKey.get(row.key) ?? [];
      const nested: WireRow =
        goals.length === 0
          ? {}
          : { goals: Object.fromEntries(goals.map((goal) => [`idgoal=${nameOfGoal(goal)}`, goalFigures(goal)])) };
      const count = visits === undefined ? 0 : metricValue(row, visits);
      row.nested = { ...row.nested, ...nested, ...(wantsAllGoals(call) ? ratesOf(goals, goalIds, count) : {}) };
    }
  }
}
