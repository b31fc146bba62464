import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-name-slot',
  wire: 'customVariableName',
  label: 'Name of a custom variable of a slot',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'visit',
  sql: 'element',
  each: 'arrayFilter((text, slot) -> slot = {n}, variables.name, variables.slot)',
  isNumbered: true,
  value: 'text',
});
