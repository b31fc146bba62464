import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'custom-variable-value',
  label: 'Custom variable value',
  doc: 'Value of a custom variable.',
  wire: 'CustomVariables_CustomVariableValue',
  sql: { 'visit-variables': 'e_variable.value', 'page-variables': 'e_variable.value' },
  segments: ['customVariableValue'],
  undefinedLabel: 'Custom Variable value not defined',
  naming: 'value',
});
