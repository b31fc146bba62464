import type { DurationGoal } from '../duration-goal.ts';
import type { GoalRule, SiteRules } from '../site-rules.ts';
import type { ActionType } from '../stored-action.ts';
import { goalTexts, isMatchedInHit } from './goal-texts.ts';

/** The goals of a site in the form in which hits ask for them. */
export interface SiteGoals {
  byType: ReadonlyMap<ActionType, readonly GoalRule[]>;
  /** Decided when visits are formed: no single hit can tell. */
  byDuration: readonly DurationGoal[];
}

const bySite = new WeakMap<SiteRules, SiteGoals>();

function sort(site: SiteRules): SiteGoals {
  const byType = new Map<ActionType, GoalRule[]>();
  const byDuration: DurationGoal[] = [];
  for (const goal of site.goals) {
    const { goalId, revenue, allowsMultiple, matchAttribute } = goal;
    if (isMatchedInHit(matchAttribute)) {
      const { type } = goalTexts[matchAttribute];
      byType.set(type, [...(byType.get(type) ?? []), goal]);
    } else if (matchAttribute === 'visit_duration') {
      const minutes = Number(goal.pattern);
      if (Number.isFinite(minutes)) byDuration.push({ goalId, revenue, allowsMultiple, minutes });
    }
  }
  return { byType, byDuration };
}

/** PERF: sorted once for each state of a site's rules. */
export function goalsOf(site: SiteRules): SiteGoals {
  let goals = bySite.get(site);
  if (!goals) {
    goals = sort(site);
    bySite.set(site, goals);
  }
  return goals;
}
