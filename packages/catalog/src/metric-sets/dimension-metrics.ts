import dimensionBounceRate from '../metrics/dimension-bounce-rate.ts';
import dimensionBounces from '../metrics/dimension-bounces.ts';
import dimensionDuration from '../metrics/dimension-duration.ts';
import dimensionExitRate from '../metrics/dimension-exit-rate.ts';
import dimensionExits from '../metrics/dimension-exits.ts';
import dimensionHits from '../metrics/dimension-hits.ts';
import dimensionTime from '../metrics/dimension-time.ts';
import dimensionVisitors from '../metrics/dimension-visitors.ts';
import dimensionVisits from '../metrics/dimension-visits.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';
import { loadTimeMetrics } from './load-time-metrics.ts';

const times = loadTimeMetrics({
  source: actionsInVisits,
  prefix: 'dimension-',
  showsTotals: true,
  showsMeans: false,
  hidesUnused: false,
});

/** What a report on a custom dimension of actions shows, in the order of the Matomo-compatible columns. */
export const dimensionMetrics = [
  dimensionVisits,
  dimensionVisitors,
  dimensionHits,
  ...times.counted,
  dimensionTime,
  dimensionBounces,
  dimensionExits,
  dimensionDuration,
  dimensionBounceRate,
  dimensionExitRate,
] as const;
