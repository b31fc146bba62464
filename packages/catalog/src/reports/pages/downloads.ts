import { defineReport } from '../../define.ts';
import downloadUrl from '../../dimensions/pages/download-url.ts';
import { bandwidthMetrics } from '../../metric-sets/bandwidth-metrics.ts';
import downloadHits from '../../metrics/download-hits.ts';
import downloadTime from '../../metrics/download-time.ts';
import downloadVisitors from '../../metrics/download-visitors.ts';
import downloadVisits from '../../metrics/download-visits.ts';
import downloads from '../../sources/downloads.ts';

export default defineReport({
  kind: 'table',
  id: 'downloads',
  wire: 'Actions.getDownloads',
  label: 'Downloads',
  menu: 'Pages',
  doc: 'Which files were downloaded, below their hosts.',
  dimension: downloadUrl,
  metrics: [downloadVisits, downloadVisitors, downloadHits, downloadTime, ...bandwidthMetrics(downloads)],
  sort: downloadVisits,
});
