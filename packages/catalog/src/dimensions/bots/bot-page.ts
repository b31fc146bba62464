import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'bot-page',
  label: 'Address',
  doc: 'Address that bots asked for.',
  wire: 'BotTracking_Page',
  sql: { 'bot-hits': 'url' },
  visitsOfRow: { none: 'Bots are not part of visits.' },
  segments: [],
  undefinedLabel: 'Page URL not defined',
  naming: 'value',
});
