import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'bot',
  label: 'Bot',
  doc: 'Name of the bot.',
  wire: 'BotTracking_Bot',
  sql: { 'bot-hits': 'bot_name' },
  visitsOfRow: { none: 'Bots are not part of visits.' },
  segments: [],
  undefinedLabel: 'Unknown bot',
  naming: 'value',
});
