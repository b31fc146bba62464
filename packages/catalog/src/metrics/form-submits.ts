import { defineMetric } from '../define.ts';
import forms from '../sources/forms.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'form-submits',
  column: 'submits',
  wire: 'nb_form_submitters',
  label: 'Submits',
  doc: 'Forms that were sent.',
  format: 'integer',
  better: 'up',
  source: forms,
  of: 'form_view_id',
  when: 'is_form_submitted',
  rollUp: 'sum',
});
