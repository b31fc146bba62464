import { defineMetric } from '../define.ts';
import experiments from '../sources/experiments.ts';

export default defineMetric({
  kind: 'counted',
  id: 'experiment-entries',
  column: 'entries',
  label: 'Entries',
  doc: 'How often somebody was told which variation to see.',
  format: 'integer',
  better: 'up',
  source: experiments,
  sql: 'count()',
  rollUp: 'sum',
});
