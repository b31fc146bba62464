import { goal, goalList, goalRemoval, newGoal } from './goals.ts';
import { type Route, type RouteParameter, siteId } from './route.ts';

const path = '/api/v1/sites/{siteId}/goals';
const goalId: RouteParameter = {
  name: 'goalId',
  in: 'path',
  isRequired: true,
  type: 'integer',
  doc: 'Number of the goal.',
};

/** Routes of what counts as success on a site. */
export const goalRoutes: readonly Route[] = [
  {
    method: 'get',
    path,
    doc: 'The goals of the site, for the parameter `goal` of reports.',
    parameters: [siteId],
    answer: goalList,
  },
  {
    method: 'post',
    path,
    doc: 'Adds a goal; it counts from now on.',
    parameters: [siteId],
    body: newGoal,
    answer: goal,
    status: 201,
  },
  {
    method: 'put',
    path: `${path}/{goalId}`,
    doc: 'Replaces a goal: what it counted stays counted.',
    parameters: [siteId, goalId],
    body: newGoal,
    answer: goal,
  },
  {
    method: 'delete',
    path: `${path}/{goalId}`,
    doc: 'Removes a goal: it counts no more and is no longer shown.',
    parameters: [siteId, goalId],
    answer: goalRemoval,
  },
];
