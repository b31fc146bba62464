import { NOTHING } from '../api-answer.ts';
import type { ApiMethod } from '../api-call.ts';
import { goalEntity } from './goal-entity.ts';
import { goalIdOf } from './read-goal.ts';
import { namedSite } from './writable-site.ts';

export const goalsGetGoal: ApiMethod = {
  wire: 'Goals.getGoal',
  async answer(call) {
    const goalId = goalIdOf(call);
    const goal = namedSite(call).goals.find((candidate) => candidate.goalId === goalId);
    return goal === undefined ? NOTHING : { kind: 'row', row: goalEntity(goal) };
  },
};
