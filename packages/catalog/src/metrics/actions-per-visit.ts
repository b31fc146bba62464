import { defineMetric } from '../define.ts';
import actions from './actions.ts';
import visits from './visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'actions-per-visit',
  column: 'actionsPerVisit',
  wire: 'nb_actions_per_visit',
  label: 'Actions per visit',
  doc: 'Actions divided by visits.',
  format: 'decimal',
  better: 'up',
  of: actions,
  per: visits,
  decimals: 1,
});
