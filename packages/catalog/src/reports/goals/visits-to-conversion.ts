import { defineReport } from '../../define.ts';
import visitsToConversion from '../../dimensions/goals/visits-to-conversion.ts';
import goalConversions from '../../metrics/goal-conversions.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-to-conversion',
  wire: 'Goals.getVisitsUntilConversion',
  label: 'Visits to conversion',
  menu: 'Goals',
  doc: 'How many visits people make until they convert.',
  dimension: visitsToConversion,
  metrics: [goalConversions],
  sort: goalConversions,
  settings: { goalId: -2 },
  asks: ['goalId'],
});
