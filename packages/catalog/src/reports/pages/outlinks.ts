import { defineReport } from '../../define.ts';
import outlinkUrl from '../../dimensions/pages/outlink-url.ts';
import outlinkHits from '../../metrics/outlink-hits.ts';
import outlinkTime from '../../metrics/outlink-time.ts';
import outlinkVisitors from '../../metrics/outlink-visitors.ts';
import outlinkVisits from '../../metrics/outlink-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'outlinks',
  wire: 'Actions.getOutlinks',
  label: 'Outlinks',
  menu: 'Pages',
  doc: 'Which links to other sites were followed, below their hosts.',
  dimension: outlinkUrl,
  metrics: [outlinkVisits, outlinkVisitors, outlinkHits, outlinkTime],
  sort: outlinkVisits,
});
