import type { ApiMethod } from '../api-call.ts';
import { goalIdOf } from './read-goal.ts';
import { writableSite } from './writable-site.ts';

export const goalsDeleteGoal: ApiMethod = {
  wire: 'Goals.deleteGoal',
  async answer(call) {
    await call.parts.goals.remove(writableSite(call), goalIdOf(call));
    return { kind: 'done' };
  },
};
