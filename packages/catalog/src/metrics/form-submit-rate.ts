import { defineMetric } from '../define.ts';
import formStarts from './form-starts.ts';
import formSubmits from './form-submits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'form-submit-rate',
  column: 'submitRate',
  wire: 'form_submitter_rate',
  label: 'Submit rate',
  doc: 'Submits among starts.',
  format: 'percent',
  better: 'up',
  of: formSubmits,
  per: formStarts,
  decimals: 2,
});
