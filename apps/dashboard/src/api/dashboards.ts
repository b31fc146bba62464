import type { Dashboard, DashboardList, DashboardRemoval, NewDashboard } from '@accord/contract/dashboards';
import { queryOptions } from '@tanstack/react-query';
import { deleteJson, getJson, postJson, putJson } from './request.ts';

/** The dashboards of whoever is signed in. */
export const dashboardsQuery = queryOptions({
  queryKey: ['dashboards'],
  queryFn: async ({ signal }): Promise<readonly Dashboard[]> =>
    (await getJson<DashboardList>('/api/v1/dashboards', signal)).dashboards,
  staleTime: 60_000,
});

export function addDashboard(dashboard: NewDashboard): Promise<Dashboard> {
  return postJson<Dashboard>('/api/v1/dashboards', dashboard);
}

export function replaceDashboard({ id, name, widgets }: Dashboard): Promise<Dashboard> {
  return putJson<Dashboard>(`/api/v1/dashboards/${id}`, { name, widgets });
}

export function removeDashboard(id: number): Promise<DashboardRemoval> {
  return deleteJson<DashboardRemoval>(`/api/v1/dashboards/${id}`);
}
