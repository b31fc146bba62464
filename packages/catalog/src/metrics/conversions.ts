import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'conversions',
  column: 'conversions',
  wire: 'nb_conversions',
  label: 'Conversions',
  doc: 'Conversions of goals and orders. Always 0 until goals are collected.',
  format: 'integer',
  better: 'up',
  source: visits,
  sql: 'toUInt64(0)',
  rollUp: 'sum',
});
