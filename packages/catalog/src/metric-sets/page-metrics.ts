import type { Metric } from '../define.ts';
import entryActions from '../metrics/entry-actions.ts';
import entryBounceRate from '../metrics/entry-bounce-rate.ts';
import entryBounces from '../metrics/entry-bounces.ts';
import entryVisitTime from '../metrics/entry-visit-time.ts';
import entryVisitors from '../metrics/entry-visitors.ts';
import entryVisits from '../metrics/entry-visits.ts';
import exitRate from '../metrics/exit-rate.ts';
import exitVisitors from '../metrics/exit-visitors.ts';
import exitVisits from '../metrics/exit-visits.ts';
import pageDuration from '../metrics/page-duration.ts';
import pageHits from '../metrics/page-hits.ts';
import pageTime from '../metrics/page-time.ts';
import pageVisitors from '../metrics/page-visitors.ts';
import pageVisits from '../metrics/page-visits.ts';
import searchDestinationHits from '../metrics/search-destination-hits.ts';
import views from '../sources/views.ts';
import { bandwidthMetrics } from './bandwidth-metrics.ts';
import { loadTimeMetrics } from './load-time-metrics.ts';

const times = loadTimeMetrics({
  source: views,
  prefix: 'page-',
  showsTotals: false,
  showsMeans: true,
  hidesUnused: true,
});
const pageLoadTime: Metric = {
  kind: 'sum',
  id: 'page-load-time',
  column: 'pageLoadTime',
  wire: 'avg_page_load_time',
  label: 'Page load time',
  doc: 'Seconds that the page took to load: the averages of its parts, added up.',
  format: 'seconds',
  better: 'down',
  of: times.means,
  decimals: 3,
};

/** What every report on pages shows, in the order of the Matomo-compatible columns. */
export const pageMetrics = [
  pageVisits,
  pageVisitors,
  pageHits,
  pageTime,
  searchDestinationHits,
  ...times.counted,
  entryVisitors,
  entryVisits,
  entryActions,
  entryVisitTime,
  entryBounces,
  exitVisitors,
  exitVisits,
  ...times.means,
  pageLoadTime,
  pageDuration,
  entryBounceRate,
  exitRate,
  ...bandwidthMetrics(views),
] as const;
