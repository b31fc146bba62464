import { figureCheckList } from './figure-checks.ts';
import { type Route, siteId } from './route.ts';

/** Routes about whether figures agree with each other. */
export const figureCheckRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/api/v1/sites/{siteId}/figure-checks',
    doc: 'Whether figures of the site that must agree did when they were compared last.',
    parameters: [siteId],
    answer: figureCheckList,
  },
];
