import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'experiment',
  label: 'Experiment',
  doc: 'Name of the experiment.',
  wire: 'AbTesting_Experiment',
  sql: { experiments: 'experiment' },
  visitsOfRow: { none: 'The segment language has no name for experiments.' },
  segments: [],
  undefinedLabel: 'Experiment without a name',
  naming: 'value',
});
