import type { CountedMetric, DistinctMetric, Metric, RatioMetric, Source } from '../define.ts';
import actions from '../metrics/actions.ts';
import actionsPerVisit from '../metrics/actions-per-visit.ts';
import bounceRate from '../metrics/bounce-rate.ts';
import bounces from '../metrics/bounces.ts';
import convertedVisits from '../metrics/converted-visits.ts';
import mostActions from '../metrics/most-actions.ts';
import users from '../metrics/users.ts';
import visitDuration from '../metrics/visit-duration.ts';
import visitTime from '../metrics/visit-time.ts';
import visitors from '../metrics/visitors.ts';
import visits from '../metrics/visits.ts';
import newVisits from '../sources/new-visits.ts';
import returningVisits from '../sources/returning-visits.ts';

/** A kind of visitor: its visits, and what is put behind the names of the metrics. */
interface VisitorType {
  source: Source;
  id: string;
  column: string;
  label: string;
}

const face = (metric: CountedMetric | DistinctMetric | RatioMetric, { id, column, label }: VisitorType) => ({
  id: `${metric.id}-${id}`,
  column: `${metric.column}${column}`,
  wire: `${metric.wire}_${id}`,
  label: `${metric.label} (${label})`,
});

/** What visits are measured by, of one kind of visitor only. */
function metricsOf(type: VisitorType): Metric[] {
  const counted = <M extends CountedMetric | DistinctMetric>(metric: M): M => ({
    ...metric,
    ...face(metric, type),
    source: type.source,
  });
  const ratio = (metric: RatioMetric): RatioMetric => ({
    ...metric,
    ...face(metric, type),
    of: counted(metric.of),
    per: counted(metric.per),
  });
  return [
    ...[visitors, users, visits, actions, convertedVisits, bounces, visitTime, mostActions].map(counted),
    ...[bounceRate, actionsPerVisit, visitDuration].map(ratio),
  ];
}

const [first, ...more] = metricsOf({ source: newVisits, id: 'new', column: 'New', label: 'new' });

/** The metrics of visits, once for new and once for returning visitors. */
export const visitorTypeMetrics = [
  first as Metric,
  ...more,
  ...metricsOf({ source: returningVisits, id: 'returning', column: 'Returning', label: 'returning' }),
] as const;
