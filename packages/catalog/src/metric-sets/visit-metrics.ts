import actions from '../metrics/actions.ts';
import bounces from '../metrics/bounces.ts';
import conversions from '../metrics/conversions.ts';
import convertedVisits from '../metrics/converted-visits.ts';
import mostActions from '../metrics/most-actions.ts';
import revenue from '../metrics/revenue.ts';
import users from '../metrics/users.ts';
import visitTime from '../metrics/visit-time.ts';
import visitors from '../metrics/visitors.ts';
import visits from '../metrics/visits.ts';

/** What reports that break visits down show, in the order of the Matomo-compatible columns. */
export const visitMetrics = [
  visitors,
  visits,
  actions,
  users,
  mostActions,
  visitTime,
  bounces,
  convertedVisits,
  conversions,
  revenue,
] as const;
