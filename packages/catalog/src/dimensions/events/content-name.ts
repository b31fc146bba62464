import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'content-name',
  label: 'Content name',
  doc: 'Name of a piece of content.',
  wire: 'Contents_ContentName',
  sql: { contents: 'content_name' },
  segments: ['contentName'],
  undefinedLabel: 'Content Name not defined',
  naming: 'value',
});
