import { defineReport } from '../../define.ts';
import customVariable from '../../dimensions/custom/custom-variable.ts';
import customVariableValue from '../../dimensions/custom/custom-variable-value.ts';
import variableActions from '../../metrics/variable-actions.ts';
import variableBounces from '../../metrics/variable-bounces.ts';
import variableConvertedVisits from '../../metrics/variable-converted-visits.ts';
import variableMostActions from '../../metrics/variable-most-actions.ts';
import variableUsers from '../../metrics/variable-users.ts';
import variableVisitTime from '../../metrics/variable-visit-time.ts';
import variableVisitors from '../../metrics/variable-visitors.ts';
import variableVisits from '../../metrics/variable-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'custom-variables',
  wire: 'CustomVariables.getCustomVariables',
  label: 'Custom variables',
  menu: 'Custom',
  doc: 'Visits and actions by custom variable, and below it by value.',
  dimension: customVariable,
  metrics: [
    variableVisits,
    variableVisitors,
    variableActions,
    variableUsers,
    variableMostActions,
    variableVisitTime,
    variableBounces,
    variableConvertedVisits,
  ],
  sort: variableVisits,
  below: {
    dimension: customVariableValue,
    wire: 'CustomVariables.getCustomVariablesValuesFromNameId',
    keepsUndefined: true,
  },
});
