import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'campaign',
  label: 'Campaign',
  doc: 'Campaign whose name the address of the visit carried.',
  wire: 'Referrers_Campaign',
  sql: { visits: 'channel_name', conversions: 'channel_name' },
  where: 'channel = 6',
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'campaign',
});
