import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-converted-goal-id',
  wire: 'visitConvertedGoalId',
  label: 'Visit converted a specific Goal Id',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'goal_id',
  value: 'number',
});
