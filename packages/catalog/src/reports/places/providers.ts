import { defineReport } from '../../define.ts';
import provider from '../../dimensions/places/provider.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'providers',
  wire: 'Provider.getProvider',
  label: 'Providers',
  menu: 'Places',
  doc: 'From which networks visits came: unknown of all, for no address of a visitor is looked up.',
  dimension: provider,
  metrics: visitMetrics,
  sort: visits,
});
