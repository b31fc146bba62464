import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'form',
  label: 'Form',
  doc: 'Name of the form, or its id where it has none.',
  wire: 'FormAnalytics_Form',
  sql: { forms: "if(form_name = '', form_id, form_name)" },
  visitsOfRow: { none: 'The segment language has no name for forms.' },
  segments: [],
  undefinedLabel: 'Form without a name',
  naming: 'value',
});
