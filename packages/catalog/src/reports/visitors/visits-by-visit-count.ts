import { defineReport } from '../../define.ts';
import visitCountRange from '../../dimensions/interest/visit-count-range.ts';
import shareOfVisits from '../../metrics/share-of-visits.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-visit-count',
  wire: 'VisitorInterest.getNumberOfVisitsByVisitCount',
  label: 'Visits by visit number',
  menu: 'Visitors',
  doc: 'Which visit of their visitor they were.',
  dimension: visitCountRange,
  metrics: [visits, shareOfVisits],
  sort: visits,
});
