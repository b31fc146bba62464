import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'ai-assistant',
  label: 'AI assistant',
  doc: 'AI assistant that linked to the site.',
  wire: 'Referrers_AIAssistant',
  sql: { visits: 'channel_name', conversions: 'channel_name' },
  where: 'channel = 8',
  segments: ['referrerName'],
  undefinedLabel: 'Unknown',
  naming: 'assistant',
});
