import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'weekday-users',
  column: 'users',
  wire: 'nb_users',
  label: 'Users',
  doc: 'Distinct user ids of each day, added up over the days that share the weekday.',
  format: 'integer',
  better: 'up',
  source: visits,
  of: 'user_id',
  when: "user_id != ''",
  wireOfLongPeriod: 'nb_users',
  rollUp: 'sum',
});
