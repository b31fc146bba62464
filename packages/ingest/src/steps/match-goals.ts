import type { MatchedGoal } from '../action-details.ts';
import { goalTexts, isMatchedInHit } from '../goals/goal-texts.ts';
import { matchesGoal } from '../goals/matches-goal.ts';
import { goalsOf } from '../goals/site-goals.ts';
import type { HitDraft } from '../hit-draft.ts';
import type { GoalRule } from '../site-rules.ts';
import type { Step } from '../step.ts';

function revenueOf(goal: GoalRule, { params, details, type }: HitDraft): number {
  const ofEvent = goal.takesEventValue && type === 'event' ? details.eventValue : undefined;
  return Math.round((ofEvent ?? params.revenue ?? goal.revenue) * 100) / 100;
}

/** Which goals this action converts, while its whole address is still there (visit-rules §8). */
export const matchGoals: Step = (draft) => {
  const rules = goalsOf(draft.site).byType.get(draft.type);
  if (!rules) return undefined;
  const goals: MatchedGoal[] = [];
  for (const rule of rules) {
    if (!isMatchedInHit(rule.matchAttribute)) continue;
    if (!matchesGoal(rule, goalTexts[rule.matchAttribute].textOf(draft))) continue;
    goals.push({ goalId: rule.goalId, revenue: revenueOf(rule, draft), allowsMultiple: rule.allowsMultiple });
  }
  if (goals.length > 0) draft.details.goals = goals;
  return undefined;
};
