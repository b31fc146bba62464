import { defineMetric } from '../define.ts';
import forms from '../sources/forms.ts';

export default defineMetric({
  kind: 'counted',
  id: 'form-time',
  column: 'time',
  wire: 'sum_form_time_spent',
  label: 'Time',
  doc: 'Seconds spent on forms.',
  format: 'seconds',
  better: 'up',
  source: forms,
  sql: 'arraySum(mapValues(maxMap(map(form_view_id, toUInt64(ifNull(form_spent_ms, 0)))))) / 1000',
  rollUp: 'sum',
});
