import type { Goal } from '@accord/control-db/goals';
import type { WireRow } from '../api-answer.ts';

/** A goal as the Matomo-compatible API describes it; one that is converted by hand has no pattern. */
export function goalEntity(goal: Goal): WireRow {
  const pattern =
    goal.matchAttribute === 'manually'
      ? {}
      : {
          pattern: goal.pattern,
          pattern_type: goal.patternType,
          case_sensitive: goal.isCaseSensitive ? 1 : 0,
        };
  return {
    idsite: goal.siteId,
    idgoal: goal.goalId,
    name: goal.name,
    description: goal.description,
    match_attribute: goal.matchAttribute,
    ...pattern,
    allow_multiple: goal.allowsMultiple ? 1 : 0,
    revenue: goal.revenue,
    deleted: 0,
    event_value_as_revenue: goal.takesEventValue ? 1 : 0,
  };
}
