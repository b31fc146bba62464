import { defineReport } from '../../define.ts';
import experiment from '../../dimensions/experiments/experiment.ts';
import variation from '../../dimensions/experiments/variation.ts';
import experimentEntries from '../../metrics/experiment-entries.ts';
import experimentVisitors from '../../metrics/experiment-visitors.ts';
import experimentVisits from '../../metrics/experiment-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'experiments',
  wire: 'Accord.getExperiments',
  label: 'Experiments',
  menu: 'Experiments',
  doc: 'Who took part in experiments, and below it in which variation.',
  dimension: experiment,
  metrics: [experimentVisits, experimentVisitors, experimentEntries],
  sort: experimentVisits,
  below: { dimension: variation, keepsUndefined: true },
});
