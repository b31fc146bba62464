import { defineReport } from '../../define.ts';
import pageCountRange from '../../dimensions/interest/page-count-range.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-page-count',
  wire: 'VisitorInterest.getNumberOfVisitsPerPage',
  label: 'Visits by number of pages',
  menu: 'Visitors',
  doc: 'How many actions visits had.',
  dimension: pageCountRange,
  metrics: [visits],
  sort: visits,
});
