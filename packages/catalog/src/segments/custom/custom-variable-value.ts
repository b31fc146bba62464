import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-value',
  wire: 'customVariableValue',
  label: 'Value of a custom variable',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'visit',
  sql: 'element',
  each: 'variables.value',
  value: 'text',
});
