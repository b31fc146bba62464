import { defineMetric } from '../define.ts';
import downloads from '../sources/downloads.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'download-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits with the download.',
  format: 'integer',
  better: 'up',
  source: downloads,
  of: 'visit_id',
  rollUp: 'sum',
});
