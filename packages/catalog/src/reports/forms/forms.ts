import { defineReport } from '../../define.ts';
import form from '../../dimensions/forms/form.ts';
import formConversions from '../../metrics/form-conversions.ts';
import formStartRate from '../../metrics/form-start-rate.ts';
import formStarts from '../../metrics/form-starts.ts';
import formSubmitRate from '../../metrics/form-submit-rate.ts';
import formSubmits from '../../metrics/form-submits.ts';
import formTime from '../../metrics/form-time.ts';
import formTimeMean from '../../metrics/form-time-mean.ts';
import formViews from '../../metrics/form-views.ts';

export default defineReport({
  kind: 'table',
  id: 'forms',
  wire: 'Accord.getForms',
  label: 'Forms',
  menu: 'Forms',
  doc: 'How many people saw, began and sent each form.',
  dimension: form,
  metrics: [formViews, formStarts, formSubmits, formConversions, formTime, formStartRate, formSubmitRate, formTimeMean],
  sort: formViews,
});
