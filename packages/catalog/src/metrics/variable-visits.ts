import { defineMetric } from '../define.ts';
import variablePageVisits from './variable-page-visits.ts';
import variableVisitVisits from './variable-visit-visits.ts';

export default defineMetric({
  kind: 'sum',
  id: 'variable-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits with the variable, or with actions that carried it.',
  format: 'integer',
  better: 'up',
  of: [variableVisitVisits, variablePageVisits],
  decimals: 0,
});
