import { defineMetric } from '../define.ts';
import forms from '../sources/forms.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'form-starts',
  column: 'starts',
  wire: 'nb_form_starters',
  label: 'Starts',
  doc: 'Forms that somebody began to fill in.',
  format: 'integer',
  better: 'up',
  source: forms,
  of: 'form_view_id',
  when: 'is_form_started',
  rollUp: 'sum',
});
