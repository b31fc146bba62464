import { defineReport } from '../../define.ts';
import visitDurationRange from '../../dimensions/interest/visit-duration-range.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-duration',
  wire: 'VisitorInterest.getNumberOfVisitsPerVisitDuration',
  label: 'Visits by duration',
  menu: 'Visitors',
  doc: 'How long visits lasted.',
  dimension: visitDurationRange,
  metrics: [visits],
  sort: visits,
});
