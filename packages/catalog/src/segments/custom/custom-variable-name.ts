import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-name',
  wire: 'customVariableName',
  label: 'Name of a custom variable',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'visit',
  sql: 'element',
  each: 'variables.name',
  value: 'text',
});
