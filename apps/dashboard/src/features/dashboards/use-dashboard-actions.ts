import type { Dashboard, NewDashboard } from '@accord/contract/dashboards';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { addDashboard, dashboardsQuery, removeDashboard, replaceDashboard } from '../../api/dashboards.ts';
import { useSite } from '../../app/site-context.ts';
import { useKeptSearch } from '../../app/use-kept-search.ts';

/** What the place in the history remembers after a dashboard was deleted: enough to make it again. */
export interface DeletedState {
  deleted?: Dashboard;
}

/** What can be done with dashboards, each with where it leads. */
export function useDashboardActions() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const site = useSite();
  const kept = useKeptSearch();
  const pathOf = (id: number | null, edit = false) => {
    const address = new URLSearchParams(kept);
    if (id !== null) address.set('dashboard', String(id));
    if (edit) address.set('edit', '1');
    const text = address.toString();
    return `/sites/${site.id}/overview${text === '' ? '' : `?${text}`}`;
  };
  const change = (how: (list: readonly Dashboard[]) => readonly Dashboard[]) =>
    client.setQueryData(dashboardsQuery.queryKey, (list) => (list === undefined ? list : how(list)));

  const add = useMutation({
    mutationFn: ({ dashboard }: { dashboard: NewDashboard; edit: boolean }) => addDashboard(dashboard),
    onSuccess: (made, { edit }) => {
      change((list) => [...list, made]);
      void navigate(pathOf(made.id, edit));
    },
  });
  const replace = useMutation({
    // One after the other: what was arranged last is what is stored.
    scope: { id: 'dashboards' },
    mutationFn: replaceDashboard,
    onMutate: (next) => {
      change((list) => list.map((one) => (one.id === next.id ? next : one)));
    },
    onError: () => client.invalidateQueries({ queryKey: dashboardsQuery.queryKey }),
  });
  const remove = useMutation({
    mutationFn: ({ id }: Dashboard) => removeDashboard(id),
    onSuccess: ({ id }, deleted) => {
      void navigate(pathOf(null), { state: { deleted } satisfies DeletedState });
      change((list) => list.filter((one) => one.id !== id));
    },
  });
  return { add, replace, remove, pathOf };
}
