import { defineReport } from '../../define.ts';
import downloads from '../../metrics/downloads.ts';
import outlinks from '../../metrics/outlinks.ts';
import pageViews from '../../metrics/page-views.ts';
import searchKeywords from '../../metrics/search-keywords.ts';
import searches from '../../metrics/searches.ts';
import uniqueDownloads from '../../metrics/unique-downloads.ts';
import uniqueOutlinks from '../../metrics/unique-outlinks.ts';
import uniquePageViews from '../../metrics/unique-page-views.ts';

export default defineReport({
  kind: 'series',
  id: 'actions-summary',
  wire: 'Actions.get',
  label: 'Actions over time',
  menu: 'Pages',
  doc: 'How many pages were viewed, files downloaded, links followed and searches made.',
  metrics: [pageViews, uniquePageViews, downloads, uniqueDownloads, outlinks, uniqueOutlinks, searches, searchKeywords],
  singles: [],
});
