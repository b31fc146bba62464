import { defineReport } from '../../define.ts';
import dayOfWeek from '../../dimensions/time/day-of-week.ts';
import actions from '../../metrics/actions.ts';
import bounces from '../../metrics/bounces.ts';
import convertedVisits from '../../metrics/converted-visits.ts';
import visitTime from '../../metrics/visit-time.ts';
import visits from '../../metrics/visits.ts';
import weekdayUsers from '../../metrics/weekday-users.ts';
import weekdayVisitors from '../../metrics/weekday-visitors.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-weekday',
  wire: 'VisitTime.getByDayOfWeek',
  label: 'Visits by day of the week',
  menu: 'Times',
  doc: 'On which days of the week visits ended.',
  dimension: dayOfWeek,
  metrics: [visits, weekdayVisitors, actions, weekdayUsers, visitTime, bounces, convertedVisits],
  sort: visits,
});
