import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-page-value',
  wire: 'customVariablePageValue',
  label: 'Value of a page variable',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'action',
  sql: 'element',
  each: 'page_variables.value',
  value: 'text',
});
