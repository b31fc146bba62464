import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'variation',
  label: 'Variation',
  doc: 'What the visitor saw.',
  wire: 'AbTesting_Variation',
  sql: { experiments: 'variation' },
  visitsOfRow: { none: 'The segment language has no name for experiments.' },
  segments: [],
  undefinedLabel: 'Original',
  naming: 'value',
});
