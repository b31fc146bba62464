import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'variation',
  label: 'Variation',
  doc: 'What the visitor saw.',
  wire: 'AbTesting_Variation',
  sql: { experiments: 'variation' },
  segments: [],
  undefinedLabel: 'Original',
  naming: 'value',
});
