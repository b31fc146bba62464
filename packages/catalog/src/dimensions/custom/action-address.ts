import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'action-address',
  label: 'Page',
  doc: 'Address of the page, without scheme.',
  wire: 'CustomDimension_Url',
  sql: { 'actions-in-visits': 'url' },
  segments: ['actionUrl'],
  undefinedLabel: 'Page URL not defined',
  naming: 'page-address',
});
