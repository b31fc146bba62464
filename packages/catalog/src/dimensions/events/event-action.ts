import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'event-action',
  label: 'Event action',
  doc: 'The action of the event.',
  wire: 'Events_EventAction',
  sql: { events: 'event_action' },
  segments: ['eventAction'],
  undefinedLabel: 'Event Action not defined',
  naming: 'value',
});
