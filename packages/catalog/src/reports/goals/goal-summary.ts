import { defineReport } from '../../define.ts';
import { oneGoalMetrics } from '../../metric-sets/goal-metrics.ts';

export default defineReport({
  kind: 'series',
  id: 'goal-summary',
  wire: 'Accord.getGoal',
  label: 'One goal over time',
  menu: 'Goals',
  doc: 'How often a goal was converted, by new and by returning visitors, and what it brought.',
  metrics: oneGoalMetrics,
  settings: { goalId: 1 },
  asks: ['goalId'],
  singles: [],
});
