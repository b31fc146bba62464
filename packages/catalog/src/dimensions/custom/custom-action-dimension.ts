import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'custom-action-dimension',
  label: 'Custom dimension',
  doc: 'A custom dimension of actions.',
  wire: 'CustomDimension_Action',
  sql: { 'actions-in-visits': 'dimensions[{dimensionId:UInt16}]' },
  where: "dimensions[{dimensionId:UInt16}] != ''",
  segments: ['dimension'],
  undefinedLabel: 'Value not defined',
  naming: 'value',
});
