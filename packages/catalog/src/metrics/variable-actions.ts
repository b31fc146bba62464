import { defineMetric } from '../define.ts';
import variablePageActions from './variable-page-actions.ts';
import variableVisitActions from './variable-visit-actions.ts';

export default defineMetric({
  kind: 'sum',
  id: 'variable-actions',
  column: 'actions',
  wire: 'nb_actions',
  label: 'Actions',
  doc: 'Actions of visits with the variable, or that carried it themselves.',
  format: 'integer',
  better: 'up',
  of: [variableVisitActions, variablePageActions],
  decimals: 0,
});
