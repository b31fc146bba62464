import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits-from-websites',
  column: 'visitsFromWebsites',
  wire: 'Referrers_visitorsFromWebsites',
  label: 'Visits: websites',
  doc: 'Visits that a link on a website brought.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'countIf(channel = 3)',
  rollUp: 'sum',
});
