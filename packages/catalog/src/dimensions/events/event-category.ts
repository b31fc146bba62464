import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'event-category',
  label: 'Event category',
  doc: 'The category of the event.',
  wire: 'Events_EventCategory',
  sql: { events: 'event_category' },
  segments: ['eventCategory'],
  undefinedLabel: 'Event Category not defined',
  naming: 'value',
});
