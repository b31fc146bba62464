import { roundTo } from '@accord/query/shape/wire/round';
import type { WireRow } from '@accord/query/shape/wire/wire-row';

const NAMES: Readonly<Record<number, string>> = { 0: 'ecommerceOrder', [-1]: 'ecommerceAbandonedCart' };

/** What the Matomo-compatible API calls a goal. */
export const goalName = (goalId: number): string => NAMES[goalId] ?? String(goalId);

/** What a row has of one goal. */
export interface GoalFigures {
  goalId: number;
  conversions: number;
  revenue: number;
}

/** Rates of a row's goals. COMPAT: conversions, not converted visits, per visit; revenue of each goal without its cents. */
export function goalRates(goals: readonly GoalFigures[], goalIds: readonly number[], visits: number): WireRow {
  const rate = (part: number): number => (visits === 0 ? 0 : part / visits);
  const whole = goals.filter(({ goalId }) => goalId >= 0).reduce((sum, { revenue }) => sum + Math.trunc(revenue), 0);
  return {
    revenue_per_visit: roundTo(rate(whole), 2),
    ...Object.fromEntries(
      goalIds.map((id) => {
        const conversions = goals.find(({ goalId }) => goalId === id)?.conversions ?? 0;
        return [`goal_${id}_conversion_rate`, `${roundTo(rate(conversions) * 100, 2)}%`];
      }),
    ),
  };
}
