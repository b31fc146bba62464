import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-value-slot',
  wire: 'customVariableValue',
  label: 'Value of a custom variable of a slot',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'visit',
  sql: 'element',
  each: 'arrayFilter((text, slot) -> slot = {n}, variables.value, variables.slot)',
  isNumbered: true,
  value: 'text',
});
