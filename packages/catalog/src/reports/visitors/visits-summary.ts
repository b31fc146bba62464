import { defineReport } from '../../define.ts';
import actions from '../../metrics/actions.ts';
import actionsPerVisit from '../../metrics/actions-per-visit.ts';
import bounceRate from '../../metrics/bounce-rate.ts';
import bounces from '../../metrics/bounces.ts';
import convertedVisits from '../../metrics/converted-visits.ts';
import mostActions from '../../metrics/most-actions.ts';
import users from '../../metrics/users.ts';
import visitDuration from '../../metrics/visit-duration.ts';
import visitPageViews from '../../metrics/visit-page-views.ts';
import visitTime from '../../metrics/visit-time.ts';
import visitors from '../../metrics/visitors.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'series',
  id: 'visits-summary',
  wire: 'VisitsSummary.get',
  label: 'Visits over time',
  menu: 'Visitors',
  doc: 'How many visitors and visits there were, what they did and how long they stayed.',
  metrics: [
    visitors,
    users,
    visits,
    actions,
    visitPageViews,
    convertedVisits,
    bounces,
    visitTime,
    mostActions,
    bounceRate,
    actionsPerVisit,
    visitDuration,
  ],
  singles: [
    { wire: 'VisitsSummary.getVisits', metric: visits },
    { wire: 'VisitsSummary.getUniqueVisitors', metric: visitors },
    { wire: 'VisitsSummary.getUsers', metric: users },
    { wire: 'VisitsSummary.getActions', metric: actions },
    { wire: 'VisitsSummary.getMaxActions', metric: mostActions },
    { wire: 'VisitsSummary.getBounceCount', metric: bounces },
    { wire: 'VisitsSummary.getVisitsConverted', metric: convertedVisits },
    { wire: 'VisitsSummary.getSumVisitsLength', metric: visitTime },
    { wire: 'VisitsSummary.getSumVisitsLengthPretty', metric: visitTime, isPretty: true },
  ],
});
