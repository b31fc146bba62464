import { defineMetric } from '../define.ts';
import crashes from '../sources/crashes.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'crash-visitors',
  column: 'visitors',
  label: 'Visitors',
  doc: 'Distinct visitors whom the error met.',
  format: 'integer',
  better: 'up',
  source: crashes,
  of: 'visitor_id',
  rollUp: 'leaf',
});
