import { defineReport } from '../../define.ts';
import daysSinceLastRange from '../../dimensions/interest/days-since-last-range.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-days-since-last',
  wire: 'VisitorInterest.getNumberOfVisitsByDaysSinceLast',
  label: 'Visits by days since the last',
  menu: 'Visitors',
  doc: 'How long ago their visitors were here before.',
  dimension: daysSinceLastRange,
  metrics: [visits],
  sort: visits,
});
