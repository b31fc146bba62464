import { defineReport } from '../../define.ts';
import channel from '../../dimensions/acquisition/channel.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'channels',
  wire: 'Referrers.getReferrerType',
  label: 'Channels',
  menu: 'Acquisition',
  doc: 'How visitors came to the site.',
  dimension: channel,
  metrics: visitMetrics,
  sort: visits,
});
