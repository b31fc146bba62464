import type { MatchedGoal } from './action-details.ts';

/** A goal that converts once a visit has lasted longer than this. */
export interface DurationGoal extends MatchedGoal {
  minutes: number;
}
