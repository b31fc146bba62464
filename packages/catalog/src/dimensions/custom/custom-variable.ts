import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'custom-variable',
  label: 'Custom variable',
  doc: 'Name of a custom variable.',
  wire: 'CustomVariables_CustomVariableName',
  sql: { 'visit-variables': 'e_variable.name', 'page-variables': 'e_variable.name' },
  detail: {
    sql: {
      'visit-variables':
        "arrayStringConcat(arraySort(groupUniqArray(concat('visit ', toString(e_variable.slot)))), ',')",
      'page-variables': "arrayStringConcat(arraySort(groupUniqArray(concat('page ', toString(e_variable.slot)))), ',')",
    },
    otherwise: "''",
  },
  segments: ['customVariableName'],
  undefinedLabel: 'Custom Variable not defined',
  naming: 'variable',
});
