import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'event-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors with such an event, added up over category, action and name.',
  format: 'integer',
  better: 'up',
  source: events,
  of: '(visitor_id, event_category, event_action, event_name)',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
