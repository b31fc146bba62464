import { defineReport } from '../../define.ts';
import actionAddress from '../../dimensions/custom/action-address.ts';
import customActionDimension from '../../dimensions/custom/custom-action-dimension.ts';
import { dimensionMetrics } from '../../metric-sets/dimension-metrics.ts';
import dimensionVisits from '../../metrics/dimension-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'custom-action-dimension',
  wire: 'Accord.getActionDimension',
  label: 'Custom dimension of actions',
  menu: 'Custom',
  doc: 'Actions by the value of a custom dimension, and below it by page.',
  dimension: customActionDimension,
  metrics: dimensionMetrics,
  sort: dimensionVisits,
  settings: { dimensionId: 1 },
  asks: ['dimensionId'],
  below: { dimension: actionAddress, keepsUndefined: true },
});
