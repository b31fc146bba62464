import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'custom-variable-page-name',
  wire: 'customVariablePageName',
  label: 'Name of a page variable',
  menu: 'Custom variables',
  kind: 'dimension',
  scope: 'action',
  sql: 'element',
  each: 'page_variables.name',
  value: 'text',
});
