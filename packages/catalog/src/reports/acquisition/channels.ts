import { defineReport } from '../../define.ts';
import channel from '../../dimensions/acquisition/channel.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';
import aiAssistants from './ai-assistants.ts';
import campaigns from './campaigns.ts';
import keywords from './keywords.ts';
import socialNetworks from './social-networks.ts';
import websites from './websites.ts';

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
  parts: { '2': keywords, '3': websites, '6': campaigns, '7': socialNetworks, '8': aiAssistants },
});
