import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-page-value-slot',
  wire: 'customVariablePageValue',
  label: 'Value of a page variable of a slot',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'action',
  sql: 'element',
  each: 'arrayFilter((text, slot) -> slot = {n}, page_variables.value, page_variables.slot)',
  isNumbered: true,
  value: 'text',
});
