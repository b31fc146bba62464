import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'outlink-url',
  label: 'Outlink URL',
  doc: 'Address of the outlink, shown below its host.',
  wire: 'Actions_ClickedUrl',
  sql: { outlinks: 'url' },
  segments: ['outlinkUrl'],
  undefinedLabel: 'Unknown',
  naming: 'host-tree',
});
