import { defineReport } from '../../define.ts';
import daysToConversion from '../../dimensions/goals/days-to-conversion.ts';
import goalConversions from '../../metrics/goal-conversions.ts';

export default defineReport({
  kind: 'table',
  id: 'days-to-conversion',
  wire: 'Goals.getDaysToConversion',
  label: 'Days to conversion',
  menu: 'Goals',
  doc: 'How long after their first visit people convert.',
  dimension: daysToConversion,
  metrics: [goalConversions],
  sort: goalConversions,
  settings: { goalId: -2 },
  asks: ['goalId'],
});
