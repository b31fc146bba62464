import { insights } from './insights.ts';
import { provenance } from './provenance.ts';
import { reportAnswer, reportList } from './reports.ts';
import { queryParameter as query, type Route, type RouteParameter, siteId } from './route.ts';

const reportId: RouteParameter = {
  name: 'reportId',
  in: 'path',
  isRequired: true,
  type: 'string',
  doc: 'Id of the report, from GET /api/v1/reports.',
};

/** What a report is asked for: the same for its figures and for what they are made of. */
const reportParameters: readonly RouteParameter[] = [
  siteId,
  reportId,
  query('period', 'Length of a period.', { isRequired: true, values: ['day', 'week', 'month', 'year', 'range'] }),
  query('date', 'A day, two days with a comma, today, yesterday, lastN or previousN; in the time zone of the site.', {
    isRequired: true,
  }),
  query(
    'until',
    'Counts the last day only up to this time of it, such as 09:30, or up to the present time of day: now.',
  ),
  query('limit', 'Most rows of a period, 1 to 10000; 100 when left out.', { type: 'integer' }),
  query('sort', 'Column to sort by; the report has its own.'),
  query('order', 'Direction of sorting.', { values: ['asc', 'desc'] }),
  query('search', 'Only rows whose label contains this text.'),
  query('label', 'Only the row with exactly this label.'),
  query('columns', 'Columns that are wanted, with commas: fewer are counted faster. All of them when left out.'),
  query('segment', 'Only visits that this segment selects, such as `countryCode==de;actions>3`.'),
  query('goal', 'Number of a goal, for reports about one; 0 for orders, -1 for abandoned carts, -2 for all.', {
    type: 'integer',
  }),
  query('dimension', 'Number of a custom dimension, for reports about one.', { type: 'integer' }),
  query('format', 'How the answer is written.', { values: ['json', 'csv'] }),
];

/** Routes about reports. */
export const reportRoutes: readonly Route[] = [
  { method: 'get', path: '/api/v1/reports', doc: 'The reports there are.', parameters: [], answer: reportList },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/reports/{reportId}',
    doc: 'A report of a site, by period.',
    parameters: reportParameters,
    answer: reportAnswer,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/reports/{reportId}/provenance',
    doc: 'What the figures of a report are made of: definitions, tables, range, segment, last write and, for those who may change the site, the SQL.',
    parameters: reportParameters,
    answer: provenance,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/insights',
    doc: 'Which rows of several reports moved most between two stretches of days, by visits.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('other', 'Two days with a comma that they are compared with.', { isRequired: true }),
      query('until', 'Counts the last of the other days only up to the present time of day.', { values: ['now'] }),
      query('segment', 'Only visits that this segment selects.'),
      query('limit', 'Most rows of a report that grew, and as many that fell, 1 to 50; 5 when left out.', {
        type: 'integer',
      }),
    ],
    answer: insights,
  },
];
