import { badParameter, type Kind } from './kind.ts';

/** A goal that the site converts by hand. It records no page view. */
export const manualGoal: Kind = {
  type: 'goal',
  isMeant: ({ params }) => (params.idgoal ?? -1) > 0,
  describe(draft) {
    const goal = draft.site.goals.find((candidate) => candidate.goalId === draft.params.idgoal);
    if (!goal) return badParameter('idgoal names no goal of the site');
    const revenue = Math.round((draft.params.revenue ?? goal.revenue) * 100) / 100;
    draft.details.goals = [{ goalId: goal.goalId, revenue, allowsMultiple: goal.allowsMultiple }];
    draft.title = '';
    return undefined;
  },
};
