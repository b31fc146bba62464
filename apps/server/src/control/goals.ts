import { AccordError } from '@accord/catalog/errors';
import { type GoalList, type GoalRemoval, newGoal, type Goal as Shown } from '@accord/contract/goals';
import type { Goal, NewGoal } from '@accord/control-db/goals';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { sessionOf, visibleSite } from '../plugins/session.ts';
import { goalPatternFault } from './goal-pattern-fault.ts';
import { sitePath } from './site-path.ts';
import { writableSite } from './writable-site.ts';

const PATH = '/api/v1/sites/:siteId/goals';
const MOST_GOALS = 500;
const goalPath = sitePath.extend({ goalId: z.coerce.number().int().min(1).max(2_147_483_647) });

const shown = ({ siteId: _, goalId, ...goal }: Goal): Shown => ({ id: goalId, ...goal });

/** The goal that the request describes. @throws AccordError and ZodError for what cannot be matched */
function goalOf(request: FastifyRequest): NewGoal {
  const goal = newGoal.parse(request.body);
  const fault = goalPatternFault(goal);
  if (fault !== null) throw new AccordError('bad-parameter', fault.problem, { [fault.field]: fault.problem });
  const isManual = goal.matchAttribute === 'manually';
  return {
    ...goal,
    ...(isManual && { pattern: '', patternType: 'contains' as const }),
    revenue: Math.round(goal.revenue * 100) / 100,
    takesEventValue: goal.takesEventValue && goal.matchAttribute.startsWith('event_'),
  };
}

/** The goals of a site: read by whoever sees the site, written by whoever may change it. */
export function registerGoals(app: FastifyInstance, parts: ServerParts): void {
  const { goals } = parts.control;

  app.get(PATH, async (request): Promise<GoalList> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const { mayWrite, canWrite } = sessionOf(request);
    return { goals: site.goals.map(shown), mayWrite: mayWrite && canWrite(site.siteId) };
  });

  app.post(PATH, async (request, reply): Promise<Shown> => {
    const { site } = writableSite(parts, request);
    if (site.goals.length >= MOST_GOALS)
      throw new AccordError('conflict', 'This site has as many goals as it can have.');
    const goal = goalOf(request);
    const goalId = await goals.add(site, goal);
    void reply.status(201);
    return shown({ siteId: site.siteId, goalId, ...goal });
  });

  app.put(`${PATH}/:goalId`, async (request): Promise<Shown> => {
    const { site } = writableSite(parts, request);
    const { goalId } = goalPath.parse(request.params);
    const goal = goalOf(request);
    if (!(await goals.update(site, goalId, goal))) throw new AccordError('not-found', 'There is no such goal.');
    return shown({ siteId: site.siteId, goalId, ...goal });
  });

  app.delete(`${PATH}/:goalId`, async (request): Promise<GoalRemoval> => {
    const { site } = writableSite(parts, request);
    const { goalId } = goalPath.parse(request.params);
    if (!site.goals.some((goal) => goal.goalId === goalId))
      throw new AccordError('not-found', 'There is no such goal.');
    await goals.remove(site, goalId);
    return { isRemoved: true };
  });
}
