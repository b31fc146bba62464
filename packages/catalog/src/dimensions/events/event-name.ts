import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'event-name',
  label: 'Event name',
  doc: 'The name of the event.',
  wire: 'Events_EventName',
  sql: { events: 'event_name' },
  segments: ['eventName'],
  undefinedLabel: 'Event Name not defined',
  naming: 'value',
});
