import { queryParameter as query, type Route } from './route.ts';
import { siteFigures } from './site-figures.ts';
import { newSite, site, siteList } from './sites.ts';

/** Routes about sites as a whole. */
export const siteRoutes: readonly Route[] = [
  { method: 'get', path: '/api/v1/sites', doc: 'The sites that may be seen.', parameters: [], answer: siteList },
  {
    method: 'post',
    path: '/api/v1/sites',
    doc: 'Adds a site.',
    parameters: [],
    body: newSite,
    answer: site,
    status: 201,
  },
  {
    method: 'get',
    path: '/api/v1/sites/figures',
    doc: 'The figures of all sites that may be seen, with those of as many days before.',
    parameters: [
      query('days', 'Days up to today, 1 to 366; 28 when left out.', { type: 'integer' }),
      query('sort', 'What sites come sorted by.', { values: ['visitors', 'visits', 'pageViews', 'revenue', 'name'] }),
      query('order', 'Direction of sorting.', { values: ['asc', 'desc'] }),
      query('search', 'Only sites whose name or address contains this text.'),
      query('limit', 'Most sites, 1 to 500; 100 when left out.', { type: 'integer' }),
      query('offset', 'How many to pass over.', { type: 'integer' }),
    ],
    answer: siteFigures,
  },
];
