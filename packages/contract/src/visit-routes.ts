import { liveState } from './collection.ts';
import { realTime } from './real-time.ts';
import { queryParameter as query, type Route, siteId } from './route.ts';
import { transitions, viewedPages } from './transitions.ts';
import { visitorAnswer } from './visitor.ts';
import { visitList } from './visits.ts';

/** Routes about visits: who is here, what happened in each, and how people went from page to page. */
export const visitRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/live',
    doc: 'Who is on the site right now.',
    parameters: [siteId],
    answer: liveState,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/real-time',
    doc: 'The last half hour by minute, and the pages and countries of the visitors who are here now.',
    parameters: [siteId],
    answer: realTime,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/visits',
    doc: 'The log of visits, newest first, with their actions.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('limit', 'Most visits, 1 to 200; 50 when left out.', { type: 'integer' }),
      query('offset', 'How many to pass over.', { type: 'integer' }),
      query('segment', 'Only visits that this segment selects.'),
      query('visitor', 'Only visits of this visitor: 16 hexadecimal digits.'),
    ],
    answer: visitList,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/transitions',
    doc: 'How people came to a page and where they went on from it.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('page', 'Address of the page, or its path: then the most viewed page that has it.', { isRequired: true }),
      query('segment', 'Only visits that this segment selects.'),
      query('limit', 'Most rows of a list before the rest is put together, 1 to 100; 6 when left out.', {
        type: 'integer',
      }),
    ],
    answer: transitions,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/viewed-pages',
    doc: 'The addresses of the 500 most viewed pages.',
    parameters: [
      siteId,
      query('date', 'Two days with a comma, in the time zone of the site.', { isRequired: true }),
      query('search', 'Only addresses that contain this text.'),
      query('segment', 'Only visits that this segment selects.'),
    ],
    answer: viewedPages,
  },
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/visitors/{visitor}',
    doc: 'What is stored of one visitor, over all days.',
    parameters: [
      siteId,
      { name: 'visitor', in: 'path', isRequired: true, type: 'string', doc: '16 hexadecimal digits.' },
    ],
    answer: visitorAnswer,
  },
];
