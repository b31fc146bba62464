import type { Goal, GoalList, GoalRemoval, NewGoal } from '@accord/contract/goals';
import { queryOptions } from '@tanstack/react-query';
import { deleteJson, getJson, postJson, putJson } from './request.ts';

const addressOf = (siteId: number): string => `/api/v1/sites/${siteId}/goals`;

/** The goals of a site. */
export function goalsQuery(siteId: number) {
  return queryOptions({
    queryKey: ['goals', siteId],
    queryFn: ({ signal }) => getJson<GoalList>(addressOf(siteId), signal),
    staleTime: 60_000,
  });
}

/** Adds a goal, or replaces the one with this number. */
export function saveGoal(siteId: number, goalId: number | null, goal: NewGoal): Promise<Goal> {
  return goalId === null
    ? postJson<Goal>(addressOf(siteId), goal)
    : putJson<Goal>(`${addressOf(siteId)}/${goalId}`, goal);
}

export function removeGoal(siteId: number, goalId: number): Promise<GoalRemoval> {
  return deleteJson<GoalRemoval>(`${addressOf(siteId)}/${goalId}`);
}
