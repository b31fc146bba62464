import type { StoredMetric } from '@accord/catalog/define';

/** True for least and greatest values, which rows without any value do not have. */
export const isBlankable = (metric: StoredMetric): boolean =>
  metric.rollUp === 'min' || (metric.kind === 'counted' && metric.isBlankable === true);
