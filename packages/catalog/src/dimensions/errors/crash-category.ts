import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'crash-category',
  label: 'Category',
  doc: 'Category that the page gave the error.',
  wire: 'CrashAnalytics_CrashCategory',
  sql: { crashes: 'error_category' },
  visitsOfRow: { none: 'The segment language has no name for errors of scripts.' },
  segments: [],
  undefinedLabel: 'Without a category',
  naming: 'value',
});
