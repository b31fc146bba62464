import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'custom-visit-dimension',
  label: 'Custom dimension',
  doc: 'A custom dimension of visits.',
  wire: 'CustomDimension_Visit',
  sql: { visits: 'dimensions[{dimensionId:UInt16}]', conversions: 'dimensions[{dimensionId:UInt16}]' },
  where: "dimensions[{dimensionId:UInt16}] != ''",
  segments: ['dimension'],
  undefinedLabel: 'Value not defined',
  naming: 'value',
});
