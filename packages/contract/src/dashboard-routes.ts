import { dashboard, dashboardList, dashboardRemoval, newDashboard } from './dashboards.ts';
import type { Route, RouteParameter } from './route.ts';

const path = '/api/v1/dashboards/{dashboardId}';
const dashboardId: RouteParameter = {
  name: 'dashboardId',
  in: 'path',
  isRequired: true,
  type: 'integer',
  doc: 'Number of the dashboard.',
};

/** What a person put together to look at. A token that belongs to nobody has none. */
export const dashboardRoutes: readonly Route[] = [
  {
    method: 'get',
    path: '/api/v1/dashboards',
    doc: 'The dashboards of whoever is signed in.',
    parameters: [],
    answer: dashboardList,
  },
  {
    method: 'post',
    path: '/api/v1/dashboards',
    doc: 'Adds a dashboard; 50 at most.',
    parameters: [],
    body: newDashboard,
    answer: dashboard,
    status: 201,
  },
  {
    method: 'put',
    path,
    doc: 'Replaces name and widgets of a dashboard.',
    parameters: [dashboardId],
    body: newDashboard,
    answer: dashboard,
  },
  { method: 'delete', path, doc: 'Removes a dashboard.', parameters: [dashboardId], answer: dashboardRemoval },
];
