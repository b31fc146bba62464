import { defineMetric } from '../define.ts';
import formStarts from './form-starts.ts';
import formTime from './form-time.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'form-time-mean',
  column: 'timePerForm',
  wire: 'avg_form_time_spent',
  label: 'Time per form',
  doc: 'Seconds spent on a form that was begun, on average.',
  format: 'seconds',
  better: 'down',
  of: formTime,
  per: formStarts,
  decimals: 1,
});
