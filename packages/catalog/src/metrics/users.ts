import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'users',
  column: 'users',
  wire: 'nb_users',
  label: 'Users',
  doc: 'Distinct user ids that the site gave.',
  format: 'integer',
  better: 'up',
  source: visits,
  of: 'user_id',
  when: "user_id != ''",
  wireOfLongPeriod: 'sum_daily_nb_users',
  rollUp: 'sum',
});
