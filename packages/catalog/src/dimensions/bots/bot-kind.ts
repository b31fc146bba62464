import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'bot-kind',
  label: 'Kind of bot',
  doc: 'What the bot is for.',
  wire: 'BotTracking_Kind',
  sql: { 'bot-hits': 'bot_type' },
  visitsOfRow: { none: 'Bots are not part of visits.' },
  segments: [],
  undefinedLabel: 'Unknown kind',
  naming: 'value',
});
