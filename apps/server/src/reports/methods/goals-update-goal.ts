import { AccordError } from '@accord/catalog/errors';
import type { ApiMethod } from '../api-call.ts';
import { goalIdOf, readGoal } from './read-goal.ts';
import { writableSite } from './writable-site.ts';

export const goalsUpdateGoal: ApiMethod = {
  wire: 'Goals.updateGoal',
  async answer(call) {
    const site = writableSite(call);
    const isThere = await call.parts.goals.update(site, goalIdOf(call), readGoal(call));
    if (!isThere) throw new AccordError('bad-parameter', "'idGoal' names no goal of the site.");
    return { kind: 'done' };
  },
};
