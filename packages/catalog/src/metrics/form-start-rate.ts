import { defineMetric } from '../define.ts';
import formStarts from './form-starts.ts';
import formViews from './form-views.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'form-start-rate',
  column: 'startRate',
  wire: 'form_starters_rate',
  label: 'Start rate',
  doc: 'Starts among views.',
  format: 'percent',
  better: 'up',
  of: formStarts,
  per: formViews,
  decimals: 2,
});
