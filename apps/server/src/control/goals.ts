import type { GoalList } from '@accord/contract/goals';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

/** The goals of a site, for whoever reads its reports by goal. */
export function registerGoals(app: FastifyInstance, parts: ServerParts): void {
  app.get('/api/v1/sites/:siteId/goals', async (request): Promise<GoalList> => {
    const { goals } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    return { goals: goals.map(({ goalId, name }) => ({ id: goalId, name })) };
  });
}
