import { defineMetric } from '../define.ts';
import experiments from '../sources/experiments.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'experiment-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits that saw the variation.',
  format: 'integer',
  better: 'up',
  source: experiments,
  of: 'visit_id',
  rollUp: 'sum',
});
