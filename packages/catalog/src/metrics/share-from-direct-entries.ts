import { defineMetric } from '../define.ts';
import visits from './visits.ts';
import visitsFromDirectEntries from './visits-from-direct-entries.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'share-from-direct-entries',
  column: 'shareFromDirectEntries',
  wire: 'Referrers_visitorsFromDirectEntry_percent',
  label: 'Share: direct entries',
  doc: 'Visits that named no origin, among all visits.',
  format: 'percent',
  better: 'none',
  of: visitsFromDirectEntries,
  per: visits,
  decimals: 0,
});
