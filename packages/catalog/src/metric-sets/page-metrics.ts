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
import pageLoadTime from '../metrics/page-load-time.ts';
import pageTime from '../metrics/page-time.ts';
import pageVisitors from '../metrics/page-visitors.ts';
import pageVisits from '../metrics/page-visits.ts';

/** What every report on pages shows, in the order of the Matomo-compatible columns. */
export const pageMetrics = [
  pageVisits,
  pageVisitors,
  pageHits,
  pageTime,
  entryVisitors,
  entryVisits,
  entryActions,
  entryVisitTime,
  entryBounces,
  exitVisitors,
  exitVisits,
  pageLoadTime,
  pageDuration,
  entryBounceRate,
  exitRate,
] as const;
