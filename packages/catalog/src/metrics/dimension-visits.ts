import { defineMetric } from '../define.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'dimension-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits with the value, added up over the pages.',
  format: 'integer',
  better: 'up',
  source: actionsInVisits,
  of: '(visit_id, url)',
  rollUp: 'sum',
});
