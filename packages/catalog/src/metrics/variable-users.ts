import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'variable-users',
  wire: 'nb_users',
  label: 'Users',
  doc: 'Distinct users with the variable.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  of: '(user_id, e_variable.value)',
  when: "user_id != ''",
  wireOfLongPeriod: 'sum_daily_nb_users',
  rollUp: 'sum',
});
