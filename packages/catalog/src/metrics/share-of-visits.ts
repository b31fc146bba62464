import { defineMetric } from '../define.ts';
import visits from './visits.ts';

export default defineMetric({
  kind: 'share',
  id: 'share-of-visits',
  column: 'shareOfVisits',
  wire: 'nb_visits_percentage',
  label: 'Share of visits',
  doc: 'Visits among those of all rows.',
  format: 'percent',
  better: 'none',
  of: visits,
  decimals: 0,
});
