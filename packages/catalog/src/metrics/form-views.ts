import { defineMetric } from '../define.ts';
import forms from '../sources/forms.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'form-views',
  column: 'views',
  wire: 'nb_form_viewers',
  label: 'Views',
  doc: 'Forms that were seen.',
  format: 'integer',
  better: 'up',
  source: forms,
  of: 'form_view_id',
  rollUp: 'sum',
});
