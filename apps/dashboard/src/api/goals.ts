import type { GoalList } from '@accord/contract/goals';
import { queryOptions } from '@tanstack/react-query';
import { getJson } from './request.ts';

/** The goals of a site. */
export function goalsQuery(siteId: number) {
  return queryOptions({
    queryKey: ['goals', siteId],
    queryFn: ({ signal }) => getJson<GoalList>(`/api/v1/sites/${siteId}/goals`, signal),
    staleTime: 60_000,
  });
}
