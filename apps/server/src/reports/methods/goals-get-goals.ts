import { type ApiMethod, askedSites } from '../api-call.ts';
import { goalEntity } from './goal-entity.ts';

export const goalsGetGoals: ApiMethod = {
  wire: 'Goals.getGoals',
  async answer(call) {
    const goals = askedSites(call).sites.flatMap((site) => site.goals);
    const isByName = ['1', 'true'].includes(call.parameters.text('orderByName') ?? '');
    const listed = isByName ? goals.toSorted((a, b) => a.name.localeCompare(b.name)) : goals;
    return { kind: 'rows', rows: listed.map(goalEntity) };
  },
};
