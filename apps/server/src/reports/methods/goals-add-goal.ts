import type { ApiMethod } from '../api-call.ts';
import { readGoal } from './read-goal.ts';
import { writableSite } from './writable-site.ts';

export const goalsAddGoal: ApiMethod = {
  wire: 'Goals.addGoal',
  async answer(call) {
    const site = writableSite(call);
    return { kind: 'value', value: await call.parts.goals.add(site, readGoal(call)) };
  },
};
