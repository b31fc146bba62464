import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'download-url',
  label: 'Download URL',
  doc: 'Address of the download, shown below its host.',
  wire: 'Actions_DownloadUrl',
  sql: { downloads: 'url' },
  segments: ['downloadUrl'],
  undefinedLabel: 'Unknown',
  naming: 'host-tree',
});
