import { defineMetric } from '../define.ts';
import forms from '../sources/forms.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'form-conversions',
  column: 'conversions',
  wire: 'nb_form_conversions',
  label: 'Conversions',
  doc: 'Forms that reached what they are for.',
  format: 'integer',
  better: 'up',
  source: forms,
  of: 'form_view_id',
  when: 'is_form_converted',
  rollUp: 'sum',
});
