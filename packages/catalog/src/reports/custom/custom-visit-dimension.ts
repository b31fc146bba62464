import { defineReport } from '../../define.ts';
import customVisitDimension from '../../dimensions/custom/custom-visit-dimension.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import actionsPerVisit from '../../metrics/actions-per-visit.ts';
import bounceRate from '../../metrics/bounce-rate.ts';
import visitDuration from '../../metrics/visit-duration.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'custom-visit-dimension',
  wire: 'Accord.getVisitDimension',
  label: 'Custom dimension of visits',
  menu: 'Custom',
  doc: 'Visits by the value of a custom dimension.',
  dimension: customVisitDimension,
  metrics: [...visitMetrics, visitDuration, bounceRate, actionsPerVisit],
  sort: visits,
  settings: { dimensionId: 1 },
  asks: ['dimensionId'],
});
