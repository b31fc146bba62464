import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits-from-direct-entries',
  column: 'visitsFromDirectEntries',
  wire: 'Referrers_visitorsFromDirectEntry',
  label: 'Visits: direct entries',
  doc: 'Visits that named no origin.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'countIf(channel = 1)',
  rollUp: 'sum',
});
