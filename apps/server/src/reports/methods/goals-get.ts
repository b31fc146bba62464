import goalsSummary from '@accord/catalog/reports/goals/goals-summary';
import { answerReport } from '../answer-report.ts';
import { type ApiMethod, askedSites } from '../api-call.ts';
import { callWith } from '../call-with.ts';
import { goalName } from '../goal-rates.ts';
import { mergeAnswers, prefixAnswer } from '../merge-answers.ts';

/** Conversions of all goals or of one; with `showAllGoalSpecificMetrics`, those of each goal beside them. */
export const goalsGet: ApiMethod = {
  wire: goalsSummary.wire,
  async answer(call) {
    const whole = await answerReport(call, goalsSummary);
    const asked = call.parameters.text('showAllGoalSpecificMetrics') ?? '';
    if (asked === '' || asked === '0' || (call.parameters.text('idGoal') ?? '') !== '') return whole;
    const { sites } = askedSites(call);
    const goalIds = new Set(
      sites.flatMap(({ goals, isEcommerce }) => [
        ...goals.map(({ goalId }) => goalId),
        ...(isEcommerce ? [0, -1] : []),
      ]),
    );
    const answers = await Promise.all(
      [...goalIds].map(async (goalId) => {
        const name = goalName(goalId);
        return prefixAnswer(await answerReport(callWith(call, { idGoal: name }), goalsSummary), `goal_${name}_`);
      }),
    );
    return mergeAnswers([whole, ...answers]);
  },
};
